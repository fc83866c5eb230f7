/** Models of other shapes than the ordinary one, in two revisions: what grows too fast in one of them shows here. */

import type { ModelFiles } from './repository.ts';

export interface Shape {
  readonly name: string;
  /** How large the small and the large model are, in the unit of the name. */
  readonly sizes: readonly [small: number, large: number];
  /** One of a hundred parts differs between the revisions. */
  readonly write: (size: number, revision: Revision) => ModelFiles;
}

export type Revision = 'before' | 'after';

export const SHAPES: readonly Shape[] = [
  { name: 'entities in one file', sizes: [10_000, 100_000], write: writeOneFile },
  { name: 'files of one entity', sizes: [10_000, 100_000], write: writeTinyFiles },
  { name: 'blocks within each other', sizes: [1_000, 10_000], write: writeNested },
  { name: 'lines of formulas', sizes: [20_000, 200_000], write: writeFormulas },
  { name: 'attributes of one entity', sizes: [10_000, 100_000], write: writeWideEntity },
  { name: 'entities derived one from the other', sizes: [10_000, 100_000], write: writeChain },
  { name: 'entities derived from one', sizes: [10_000, 100_000], write: writeHub },
];

const DOMAINS = 100;

function range(size: number, write: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => write(index)).join('');
}

function isChanged(index: number, revision: Revision): boolean {
  return revision === 'after' && index % 100 === 7;
}

function nameOf(index: number): string {
  return `Domain_${index % DOMAINS}.Entity_${index}`;
}

function writeEntity(index: number, revision: Revision, origin?: number): string {
  const type = isChanged(index, revision) ? 'number' : 'string';
  const link = origin === undefined ? '' : `    derived-from "${nameOf(origin)}"\n`;
  return `  entity "Entity_${index}" {\n    attribute "first" {\n      type = "${type}"\n    }\n    attribute "second" {\n      type = "date"\n    }\n${link}  }\n`;
}

function writeDomains(size: number, writeOne: (index: number) => string): ModelFiles {
  const entities: string[][] = Array.from({ length: DOMAINS }, () => []);
  for (let index = 0; index < size; index++) entities[index % DOMAINS]?.push(writeOne(index));
  return new Map([
    ['model.mml', entities.map((own, domain) => `domain "Domain_${domain}" {\n${own.join('')}}\n`).join('')],
  ]);
}

function writeOneFile(size: number, revision: Revision): ModelFiles {
  return writeDomains(size, (index) => writeEntity(index, revision, index === 0 ? undefined : index >> 1));
}

function writeTinyFiles(size: number, revision: Revision): ModelFiles {
  return new Map(
    Array.from({ length: size }, (_, index) => [
      `part${Math.floor(index / 1_000)}/file${index}.mml`,
      `domain "Domain_${index % DOMAINS}" {\n${writeEntity(index, revision, index === 0 ? undefined : index >> 1)}}\n`,
    ]),
  );
}

function writeNested(size: number, revision: Revision): ModelFiles {
  const text = `${range(size, (index) => `entity "Entity_${index}" {\n`)}type = "${revision}"\n${'}\n'.repeat(size)}`;
  return new Map([['model.mml', text]]);
}

const LINES_OF_A_FORMULA = 100;

function writeFormulas(size: number, revision: Revision): ModelFiles {
  const metrics = range(Math.floor(size / LINES_OF_A_FORMULA), (index) => {
    const lines = range(
      LINES_OF_A_FORMULA,
      (line) =>
        `SUM(orders.value_${line}) + COUNT(orders.id_${isChanged(index, revision) && line === 3 ? 'x' : line})\n`,
    );
    return `    metric "Metric_${index}" {\n      calculation = """\n${lines}"""\n    }\n`;
  });
  return new Map([['model.mml', `data_product "Product" {\n  report "Report" {\n${metrics}  }\n}\n`]]);
}

function writeWideEntity(size: number, revision: Revision): ModelFiles {
  const attributes = range(size, (index) => {
    const type = isChanged(index, revision) ? 'number' : 'string';
    return `    attribute "attribute_${index}" {\n      type = "${type}"\n    }\n`;
  });
  return new Map([['model.mml', `domain "Domain" {\n  entity "Entity" {\n${attributes}  }\n}\n`]]);
}

function writeChain(size: number, revision: Revision): ModelFiles {
  return writeDomains(size, (index) => writeEntity(index, revision, index === 0 ? undefined : index - 1));
}

function writeHub(size: number, revision: Revision): ModelFiles {
  return writeDomains(size, (index) => writeEntity(index, revision, index === 7 ? undefined : 7));
}
