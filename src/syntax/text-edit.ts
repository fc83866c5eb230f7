/** Small edits to a text, and the way back: from an offset of the edited text to the same place in the original. */

/** Puts `insert` in place of `remove` characters at `at`. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /** Where something that ends inside the inserted text ends in the original: after the last thing written before it. */
  readonly anchor: number;
}

/** The text with all edits made; they must be in order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.at), edit.insert);
    done = edit.at + edit.remove;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

export interface OffsetMap {
  /** For the first character of something. */
  readonly start: (offset: number) => number;
  /** For the end (exclusive) of something. */
  readonly end: (offset: number) => number;
}

/** Maps offsets of the edited text to offsets of the original. */
export function mapOffsets(edits: readonly TextEdit[]): OffsetMap {
  const steps = buildSteps(edits);
  return {
    start: (offset) => {
      const step = findStep(steps, offset);
      if (step === undefined) return offset;
      return offset < step.editedEnd ? step.edit.at : offset - step.shift;
    },
    end: (offset) => {
      // An end that touches the edit from the left belongs to what stands before it.
      const step = findStep(steps, offset - 1);
      if (step === undefined) return offset;
      return offset <= step.editedEnd ? step.edit.anchor : offset - step.shift;
    },
  };
}

interface Step {
  readonly edit: TextEdit;
  readonly editedStart: number;
  readonly editedEnd: number;
  /** What to take from offsets behind this edit. */
  readonly shift: number;
}

function buildSteps(edits: readonly TextEdit[]): readonly Step[] {
  let shift = 0;
  return edits.map((edit) => {
    const editedStart = edit.at + shift;
    shift += edit.insert.length - edit.remove;
    return { edit, editedStart, editedEnd: editedStart + edit.insert.length, shift };
  });
}

/** The last edit that begins at or before the offset. */
function findStep(steps: readonly Step[], offset: number): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step).editedStart <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}
