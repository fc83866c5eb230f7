/** What the sticky comment remembers between runs, hidden in it: which page it is, of which run, and what it listed. */

export interface CommentState {
  /** The commit people saw. */
  readonly head: string;
  readonly run: number;
  readonly attempt: number;
  /** Findings of this push, and of the push before it, as far as they were few enough to keep. */
  readonly findings: readonly string[] | null;
  readonly previous: { readonly head: string; readonly findings: readonly string[] | null } | null;
  /** Absent where the page was written before anybody was mentioned. */
  readonly mentions?: MentionState;
}

/** Whom a comment of ours told. Handles are in lower case. */
export interface ToldState {
  readonly handles: readonly string[];
  /** Names of the owners they belong to. */
  readonly owners: readonly string[];
}

export interface MentionState extends ToldState {
  /** Those that stand in the page so that GitHub notifies them. One that went never comes back: an edit could notify it again. */
  readonly live: readonly string[];
  /** Those who were asked for a review. */
  readonly requested: readonly string[];
  /** Teams of which a reader has been told that they hear nothing. */
  readonly unheard: readonly string[];
}

/** Hex digits of a fingerprint; 40 bits keep thousands of them apart. */
const DIGITS = 10;

const STATE = /\n<!-- mml-guard:state ([A-Za-z0-9_-]*) -->\n?/;

/** Every comment of ours begins with it. */
export const MARKER_START = '<!-- mml-guard:';
const PAGE_START = `${MARKER_START}page `;

/** The first line of the comment: whose page it is. The key is encoded, so no path can end the comment. */
export function writeMarker(key: string): string {
  return `${PAGE_START}${Buffer.from(key).toString('base64url')} -->`;
}

/** Whose page a marker names; undefined for anything else. */
export function readMarker(line: string): string | undefined {
  const [, text] = /^<!-- mml-guard:page ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
  return text === undefined ? undefined : Buffer.from(text, 'base64url').toString('utf8');
}

const TOLD = /^<!-- mml-guard:told ([A-Za-z0-9_-]+) -->$/;

/** The first line of a further comment, which tells owners that an edit of the page would not reach. */
export function writeTold(told: ToldState): string {
  return `<!-- mml-guard:told ${encode(told)} -->`;
}

export function readTold(line: string): ToldState | undefined {
  const [, text] = TOLD.exec(line) ?? [];
  const value = text === undefined ? undefined : decode(text);
  return isTold(value) ? value : undefined;
}

/** Fingerprints as the state keeps them; null where there are too many: the page has to fit into the comment too. */
export function keepFindings(fingerprints: readonly string[], most: number): readonly string[] | null {
  if (fingerprints.length > most) return null;
  return fingerprints.map((fingerprint) => fingerprint.slice(0, DIGITS)).sort();
}

export function writeState(state: CommentState): string {
  return `\n<!-- mml-guard:state ${encode(state)} -->\n`;
}

/** Undefined where somebody has edited it away, or a later version writes it otherwise. */
export function readState(body: string): CommentState | undefined {
  const [, text] = STATE.exec(body.replaceAll('\r\n', '\n')) ?? [];
  const value = text === undefined ? undefined : decode(text);
  return isState(value) ? value : undefined;
}

function encode(value: CommentState | ToldState): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
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
  const { head, run, attempt, findings, previous, mentions } = value as Record<string, unknown>;
  const isList = (list: unknown): boolean => list === null || isTexts(list);
  const isPrevious =
    previous === null ||
    (typeof previous === 'object' && 'head' in previous && 'findings' in previous && isList(previous.findings));
  const isNumbered = typeof run === 'number' && typeof attempt === 'number';
  return (
    isText(head) && isNumbered && isList(findings) && isPrevious && (mentions === undefined || isMention(mentions))
  );
}

function isMention(value: unknown): boolean {
  if (!isTold(value)) return false;
  const { live, requested, unheard } = value as Partial<MentionState>;
  return [live, requested, unheard].every(isTexts);
}

function isTold(value: unknown): value is ToldState {
  if (typeof value !== 'object' || value === null) return false;
  const { handles, owners } = value as Record<string, unknown>;
  return isTexts(handles) && isTexts(owners);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
