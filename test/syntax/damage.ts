/** Ways to damage a correct text as people do: each takes a text and the n-th place where it is possible. */

export interface Damage {
  readonly name: string;
  readonly pattern: RegExp;
  /** What takes the place of the match. */
  readonly replace: (match: RegExpMatchArray) => string;
}

export const DAMAGES: readonly Damage[] = [
  { name: 'a value without its closing quote', pattern: /= "[^"\n]*"(?=$)/gm, replace: ([all]) => all.slice(0, -1) },
  {
    name: 'a label without its closing quote',
    pattern: /^ *\w+ "[^"\n]*"(?= \{$)/gm,
    replace: ([all]) => all.slice(0, -1),
  },
  {
    name: 'an argument without its closing quote',
    pattern: /^ *[\w-]+ "[^"\n]*"$/gm,
    replace: ([all]) => all.slice(0, -1),
  },
  { name: 'a label without its opening quote', pattern: /(?<=^ *\w+ )"(?=\w[^"\n]*" \{$)/gm, replace: () => '' },
  { name: 'a value without its opening quote', pattern: /(?<== )"(?=\w[^"{\n]*"$)/gm, replace: () => '' },
  { name: 'an argument without its opening quote', pattern: /(?<=^ *[\w-]+ )"(?=\w[^"\n]*"$)/gm, replace: () => '' },
  { name: 'a raw line break in a string', pattern: /= "\w+ (?=[^"{}\n]*"$)/gm, replace: ([all]) => `${all}\n      ` },
  { name: 'single quotes', pattern: /(?<!")"[^"'\n]+"(?!")/g, replace: ([all]) => `'${all.slice(1, -1)}'` },
  { name: 'typographic quotes', pattern: /(?<!")"[^"'\n]+"(?!")/g, replace: ([all]) => `“${all.slice(1, -1)}”` },
  { name: 'a colour without quotes', pattern: /= "[^"\n]*"$/gm, replace: () => '= #3498db' },
  { name: 'alternatives', pattern: /= "[^"\n]*"$/gm, replace: ([all]) => `${all} | "x" | "y"` },
  { name: 'a placeholder in a body', pattern: /\{$/gm, replace: ([all]) => `${all}\n  ...` },
  { name: 'a body without a head', pattern: /true$/gm, replace: ([all]) => `${all}\n{ ... }` },
  { name: 'a missing }', pattern: /^ *\}\n/gm, replace: () => '' },
  { name: 'a } too many in column 1', pattern: /(?<=^ *\w+ = .*\n)/gm, replace: () => '}\n' },
  { name: 'a } too many behind another', pattern: /^ *\}$/gm, replace: ([all]) => `${all}}` },
  { name: 'a missing {', pattern: / \{$/gm, replace: () => '' },
  { name: '( in place of {', pattern: / \{$/gm, replace: () => ' (' },
  { name: ': in place of =', pattern: /(?<=^ *\w+) =(?= )/gm, replace: () => ':' },
  { name: ':= in place of =', pattern: /(?<=^ *\w+ )=(?= )/gm, replace: () => ':=' },
  { name: 'a key without its value', pattern: / = [^"\n]*$/gm, replace: () => ' =' },
  { name: 'a key alone', pattern: / = [^"\n]*$/gm, replace: () => '' },
  {
    name: 'conflict markers',
    pattern: /^.*=.*"$/gm,
    replace: ([all]) => `<<<<<<< a\n${all}\n=======\n${all}\n>>>>>>> b`,
  },
  {
    name: 'a comment without its end',
    pattern: /^ *(?=\w+ "[^"\n]*" \{$)/gm,
    replace: ([all]) => `${all}/* note\n${all}`,
  },
  { name: 'a sentence', pattern: /^ *(?=\w+ "[^"\n]*" \{$)/gm, replace: ([all]) => `This is a note.\n${all}` },
  { name: 'a separator', pattern: /"$/gm, replace: ([all]) => `${all};` },
  { name: 'a triple string without its end', pattern: /(?<=\n) *"""\n/gm, replace: () => '' },
  { name: 'a list without its end', pattern: /"\](?=$| )/gm, replace: () => '"' },
  { name: 'a stray character', pattern: /"$/gm, replace: ([all]) => `${all} @` },
];

/** Places of one damage in one text that are tried. */
const MOST_PLACES = 8;

/** The text with the damage at one place, for places spread over the whole text. */
export function listDamaged(text: string, { pattern, replace }: Damage): readonly string[] {
  const texts = [...text.matchAll(/"{3}[\s\S]*?"{3}/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isInText = (at: number): boolean => texts.some(([start, end]) => at > start && at < end - 10);
  const matches = [...text.matchAll(pattern)].filter((match) => !isInText(match.index));
  const step = Math.max(1, Math.floor(matches.length / MOST_PLACES));
  return matches
    .filter((_match, index) => index % step === 0)
    .map((match) => `${text.slice(0, match.index)}${replace(match)}${text.slice(match.index + match[0].length)}`);
}
