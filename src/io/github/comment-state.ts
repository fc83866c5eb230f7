/** What the sticky comment remembers between runs, hidden in it: which page it is, of which run, and what it listed. */

export interface CommentState {
  /** The commit people saw. */
  readonly head: string;
  readonly run: number;
  readonly attempt: number;
  /** Findings of this push, and of the push before it, as far as they were few enough to keep. */
  readonly findings: readonly string[] | null;
  readonly previous: { readonly head: string; readonly findings: readonly string[] | null } | null;
}

/** More are not compared with the next push: the page has to fit into a comment. */
const MOST_FINDINGS = 1500;
/** Hex digits of a fingerprint; 40 bits keep 1,500 of them apart. */
const DIGITS = 10;

const STATE = /\n<!-- mml-guard:state ([A-Za-z0-9_-]*) -->\n?/;

export const MARKER_START = '<!-- mml-guard:page ';

/** The first line of the comment: whose page it is. The key is encoded, so no path can end the comment. */
export function writeMarker(key: string): string {
  return `${MARKER_START}${Buffer.from(key).toString('base64url')} -->`;
}

/** Whose page a marker names; undefined for anything else. */
export function readMarker(line: string): string | undefined {
  const [, text] = /^<!-- mml-guard:page ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
  return text === undefined ? undefined : Buffer.from(text, 'base64url').toString('utf8');
}

/** Fingerprints as the state keeps them; null where there are too many. */
export function keepFindings(fingerprints: readonly string[]): readonly string[] | null {
  if (fingerprints.length > MOST_FINDINGS) return null;
  return fingerprints.map((fingerprint) => fingerprint.slice(0, DIGITS)).sort();
}

export function writeState(state: CommentState): string {
  return `\n<!-- mml-guard:state ${Buffer.from(JSON.stringify(state)).toString('base64url')} -->\n`;
}

/** Undefined where somebody has edited it away, or a later version writes it otherwise. */
export function readState(body: string): CommentState | undefined {
  const [, text] = STATE.exec(body.replaceAll('\r\n', '\n')) ?? [];
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return isState(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a reader sees; two bodies that agree in it need no write. The address of the run is not content. */
export function visiblePart(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(STATE, '\n')
    .replace(/\/actions\/runs\/\d+/g, '/actions/runs/')
    .trim();
}

function isState(value: unknown): value is CommentState {
  if (typeof value !== 'object' || value === null) return false;
  const { head, run, attempt, findings, previous } = value as Record<string, unknown>;
  const isList = (list: unknown): boolean => list === null || (Array.isArray(list) && list.every(isText));
  const isPrevious =
    previous === null ||
    (typeof previous === 'object' && 'head' in previous && 'findings' in previous && isList(previous.findings));
  return isText(head) && typeof run === 'number' && typeof attempt === 'number' && isList(findings) && isPrevious;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
