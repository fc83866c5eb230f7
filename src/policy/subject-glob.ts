/** Globs on the names that findings speak of, matched in time that no glob and no name can blow up. */

/**
 * `*` stops at a `/`, `**` does not, `?` is one sign but `/`, `{a,b}` is either. Every other sign means itself, and a name
 * always fits itself, whatever signs it holds. No regular expression: proposed waivers are written by strangers.
 */
export function compileSubjectGlob(glob: string): (name: string) => boolean {
  const patterns = expandBraces(glob).map(readTokens);
  return (name) => name === glob || patterns.some((tokens) => matchTokens(tokens, name));
}

type Token = { readonly type: 'sign'; readonly code: number } | { readonly type: 'one' | 'part' | 'all' };

/** More alternatives than this are taken literally. */
const MOST_PATTERNS = 64;

/** From left to right, innermost braces first; each is written out. */
function expandBraces(glob: string): readonly string[] {
  let patterns: readonly string[] = [glob];
  for (;;) {
    const expanded = patterns.flatMap(expandFirst);
    if (expanded.length > MOST_PATTERNS) return [glob];
    if (expanded.length === patterns.length) return patterns;
    patterns = expanded;
  }
}

function expandFirst(pattern: string): readonly string[] {
  const [braces, inner] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
  if (braces === undefined || inner === undefined) return [pattern];
  return inner.split(',').map((choice) => pattern.replace(braces, () => choice));
}

const SLASH = '/'.charCodeAt(0);

function readTokens(pattern: string): readonly Token[] {
  return (pattern.match(/\*+|[^*]/gs) ?? []).map((text) => {
    if (text === '?') return { type: 'one' };
    if (text.startsWith('*')) return { type: text.length > 1 ? 'all' : 'part' };
    return { type: 'sign', code: text.charCodeAt(0) };
  });
}

/** Walks all ways through the tokens at once. */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let states = follow(tokens, [0]);
  for (let index = 0; index < name.length && states.length > 0; index++) {
    const code = name.charCodeAt(index);
    states = follow(
      tokens,
      states.flatMap((state) => step(tokens[state], state, code)),
    );
  }
  return states.includes(tokens.length);
}

/** Where a sign of the name leads from a token. */
function step(token: Token | undefined, state: number, code: number): readonly number[] {
  switch (token?.type) {
    case 'sign':
      return token.code === code ? [state + 1] : [];
    case 'one':
      return code === SLASH ? [] : [state + 1];
    case 'part':
      return code === SLASH ? [] : [state];
    case 'all':
      return [state];
    default:
      return [];
  }
}

/** Stars may also stand for nothing. */
function follow(tokens: readonly Token[], states: readonly number[]): readonly number[] {
  const reached = new Set<number>();
  for (let state of states) {
    for (; !reached.has(state); state++) {
      reached.add(state);
      const type = tokens[state]?.type;
      if (type !== 'part' && type !== 'all') break;
    }
  }
  return [...reached];
}
