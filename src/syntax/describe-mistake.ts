/** Says in plain words what one mistake of spelling is and what to write instead. */

import { type SyntaxFact, ValueType } from './facts.ts';
import { NodeRole } from './node-role.ts';

export interface Mistake {
  readonly role: NodeRole;
  readonly written: string;
  /** For a token that is missing: its role. */
  readonly missing: NodeRole;
}

type Description = Pick<SyntaxFact, 'rule' | 'message' | 'suggestion'>;

const LONGEST_EXCERPT = 40;

export function describeMistake({ role, written, missing }: Mistake): Description {
  return role === NodeRole.missing ? describeMissing(missing) : (DESCRIPTIONS[role] ?? describeUnexpected)(written);
}

const DESCRIPTIONS: Readonly<Record<NodeRole, (written: string) => Description>> = {
  [NodeRole.value + ValueType.singleQuotedString]: (written) => ({
    rule: 'single-quoted-string',
    message: `${excerpt(written)} is in single quotes; strings are written in double quotes.`,
    ...suggestQuoted(written.slice(1, -1)),
  }),
  [NodeRole.unclosedString]: (written) => ({
    rule: 'unclosed-string',
    message: `The string ${excerpt(written)} has no closing quote on its line.`,
    ...suggestQuoted(written.slice(1)),
  }),
  [NodeRole.unopenedString]: (written) => ({
    rule: 'unclosed-string',
    message: `The string ${excerpt(written)} has no opening quote.`,
    ...suggestQuoted(written.slice(0, -1)),
  }),
  [NodeRole.value + ValueType.brokenString]: (written) => ({
    rule: 'unclosed-string',
    message: `The string ${excerpt(written)} runs over several lines; a text of several lines stands between """ and """.`,
    suggestion: `""${written}""`,
  }),
  [NodeRole.typographicString]: (written) => ({
    rule: 'syntax-error',
    message: `${excerpt(written)} is not in straight double quotes.`,
    ...suggestQuoted(written.slice(1, -1)),
  }),
  [NodeRole.unquotedValue]: (written) => ({
    rule: 'syntax-error',
    message: `${excerpt(written)} is neither a number nor a name; write it in double quotes.`,
    ...suggestQuoted(written),
  }),
  [NodeRole.value + ValueType.hexColor]: (written) => ({
    rule: 'syntax-error',
    message: `The colour ${written} needs double quotes: without them # begins a comment.`,
    ...suggestQuoted(written),
  }),
  [NodeRole.wrongEquals]: (written) => ({
    rule: 'syntax-error',
    message: `An attribute is written with =, not with ${written}.`,
    suggestion: '=',
  }),
  [NodeRole.openEquals]: (written) => ({
    rule: 'syntax-error',
    message: `${excerpt(written)} has no value.`,
  }),
  [NodeRole.loneKeyword]: describeLone,
  [NodeRole.strayKeyword]: describeLone,
  [NodeRole.placeholderBody]: describePlaceholder,
  [NodeRole.placeholder]: describePlaceholder,
  [NodeRole.alternative]: (written) => ({
    rule: 'syntax-error',
    message: `${excerpt(written)} lists alternatives as documentation does; a model has one value.`,
    suggestion: '',
  }),
  [NodeRole.straySeparator]: (written) => ({
    rule: 'syntax-error',
    message: `${excerpt(written)} is not needed: items stand one after the other.`,
    suggestion: '',
  }),
  [NodeRole.conflictMarker]: (written) => ({
    rule: 'syntax-error',
    message: `A merge conflict is not resolved: ${excerpt(written)}`,
  }),
  [NodeRole.unclosedComment]: () => ({
    rule: 'syntax-error',
    message: 'This comment has no end: */ is missing.',
    suggestion: '*/',
  }),
  [NodeRole.unclosedBlock]: (written) => ({
    rule: 'missing-brace',
    message: `The block ${excerpt(written)} is not closed: a } is missing.`,
    suggestion: '}',
  }),
};

function describeUnexpected(written: string): Description {
  const isBrace = written === '}' || written === '{';
  return isBrace
    ? { rule: 'missing-brace', message: `This ${written} has no counterpart.` }
    : { rule: 'syntax-error', message: `Unexpected text: ${excerpt(written)}` };
}

function describeLone(written: string): Description {
  return { rule: 'syntax-error', message: `${excerpt(written)} has no value.`, suggestion: `${written} = true` };
}

function describePlaceholder(written: string): Description {
  return {
    rule: 'syntax-error',
    message: `${excerpt(written)} stands for something that is left out; a model needs it.`,
  };
}

function describeMissing(role: NodeRole): Description {
  switch (role) {
    case NodeRole.closeBrace:
      return { rule: 'missing-brace', message: 'A } is missing behind this.', suggestion: '}' };
    case NodeRole.openBrace:
      return { rule: 'missing-brace', message: 'A { is missing behind this.', suggestion: '{' };
    case NodeRole.closeBracket:
      return { rule: 'syntax-error', message: 'The ] of a list is missing behind this.', suggestion: ']' };
    case NodeRole.equals:
      return { rule: 'syntax-error', message: 'An = is missing behind this.', suggestion: '=' };
    default:
      return { rule: 'syntax-error', message: 'A name or a value is missing behind this.' };
  }
}

/** The text in double quotes, where that alone makes it a string. */
function suggestQuoted(content: string): Pick<Description, 'suggestion'> {
  return /["\\\n]/.test(content) ? {} : { suggestion: `"${content}"` };
}

function excerpt(written: string): string {
  const line = written.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
}
