/** The error a broken configuration gets: where it is, what was expected, what was found, and an example to copy. */

export interface ConfigProblem {
  /** The file as the reader knows it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Dotted path of the key, such as `rules.entity-removed`; empty for the file as a whole. */
  readonly key: string;
  /** Reads after "expected": "one of minimal, recommended, strict". */
  readonly expected: string;
  /** Reads after "found": `"recomended"`. */
  readonly received: string;
  /** Lines of YAML that would be accepted. */
  readonly example: string;
  /** A further sentence, such as a "did you mean". */
  readonly hint?: string;
}

export class ConfigError extends Error {
  readonly problem: ConfigProblem;

  constructor(problem: ConfigProblem) {
    super(describeProblem(problem));
    this.name = 'ConfigError';
    this.problem = problem;
  }
}

/** One sentence without the place and the example, as a finding needs it. */
export function summarizeProblem(problem: ConfigProblem): string {
  const subject = problem.key === '' ? 'the file' : `\`${problem.key}\``;
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `${subject}: expected ${problem.expected}, found ${problem.received}.${hint}`;
}

function describeProblem(problem: ConfigProblem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const example = problem.example.replaceAll(/^/gm, '    ');
  return `${place}: ${summarizeProblem(problem)}\nFor example:\n${example}`;
}
