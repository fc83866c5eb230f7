/** Reads what `--help` prints back into its parts. */

export interface HelpEntry {
  /** An option or argument as it is typed. */
  readonly term: string;
  readonly description: string;
}

export interface HelpText {
  readonly usage: string;
  readonly description: string;
  /** By their titles, such as `Options`. */
  readonly sections: Readonly<Record<string, readonly HelpEntry[]>>;
  readonly examples: readonly string[];
  /** Sentences at the end. */
  readonly notes: readonly string[];
}

export function parseHelp(text: string): HelpText {
  const paragraphs = text.trimEnd().split(/\n\n+/);
  const titled = paragraphs.flatMap((paragraph) => {
    const [, title = '', body = ''] = /^([A-Z][\w ]*):\n([\s\S]*)$/.exec(paragraph) ?? [];
    return title === '' ? [] : [{ title, body }];
  });
  const untitled = paragraphs.filter((paragraph) => !/^[A-Z][\w ]*:\n/.test(paragraph));
  const [usage = '', description = '', ...notes] = untitled;
  return {
    usage: usage.replace(/^Usage: /, ''),
    description: joinLines(description),
    sections: Object.fromEntries(titled.map(({ title, body }) => [title, parseEntries(body)])),
    examples: titled
      .filter(({ title }) => title === 'Examples')
      .flatMap(({ body }) => body.split('\n').map((line) => line.trim())),
    notes: notes.map(joinLines),
  };
}

/** A term begins two columns in; what it means stands two columns behind it and goes on below. */
function parseEntries(body: string): readonly HelpEntry[] {
  const entries: HelpEntry[] = [];
  for (const line of body.split('\n')) {
    const [, term, description = ''] = /^ {2}(\S.*?)(?: {2,}(.*))?$/.exec(line) ?? [];
    const last = entries.at(-1);
    if (term !== undefined) entries.push({ term, description });
    else if (last !== undefined)
      entries[entries.length - 1] = { ...last, description: `${last.description} ${line.trim()}`.trim() };
  }
  return entries;
}

function joinLines(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
