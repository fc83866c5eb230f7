/** One promise of the project with its figure, and the table of all of them. */

export interface Row {
  readonly work: string;
  /** Files and entities of each revision. */
  readonly size: string;
  readonly goal: string;
  /** The figure that the goal speaks of. */
  readonly result: string;
  /** What the figure is made of. */
  readonly measured: string;
}

/** What a row is measured with. */
export interface Bench {
  /** An empty folder that is removed at the end. */
  readonly folder: string;
  /** One round and small models, to prove that the bench itself works. */
  readonly isQuick: boolean;
}

export function renderTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ work, size, goal, result, measured }) => `| ${work} | ${size} | ${goal} | **${result}** | ${measured} |`,
  );
  const head = '| work | files × entities | goal | result | measured |\n|---|---|---|---|---|';
  return [`Node ${process.version}, medians of runs in turn.`, '', head, ...lines].join('\n');
}
