/** Renders `docs/configuration.md` from the schema of the configuration and the examples that its error messages show. */

import { buildSchema } from '../src/cli/build-schema.ts';
import { exampleFor } from '../src/policy/config-examples.ts';

/** As much of a JSON Schema as the configuration's uses. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

const INTRODUCTION = `# Configuration

Everything works without a configuration. To change something, write \`.mml-guard.yml\` at the root of the project, or at the top of the
repository for all of its projects. Editors check it by its schema: \`mml-guard schema config --output mml-guard.schema.json\` writes
it, and a first line \`# yaml-language-server: $schema=mml-guard.schema.json\` names it. A mistake is answered with file, line and column, the key, what was
expected and found, and lines to copy.

## Which file judges

| where | file |
|---|---|
| the Action, and the command line between git revisions | the one of **before**: a change cannot choose its own judge, and takes effect after the merge |
| the command line between folders | \`--config\`, else the one of the folder before, else after |
| \`check\` | \`--config\`, else the one of the folder or revision |

A file that the change breaks is the finding \`configuration-invalid\`. One that was broken before is named in the report, which then is judged by
the defaults, so that the change that repairs it can pass. A glob that fits nothing is named in the report, as is an owner's name that looks like a
slip. Waivers, comments in models, the baseline and owners are explained in [governance.md](governance.md).

Globs of \`include\` and \`exclude\` fit paths and start at the folder of the file that is looked for first, also where they come from a file
that it extends. Globs of subjects fit qualified names: \`*\` stops at a \`/\` and
passes a \`.\`, \`**\` passes both, \`{a,b}\` is either, and a name always fits itself. Globs of consumers fit their text, whatever its case, and \`*\` passes
everything.

## All keys
`;

export function renderConfigurationPage(madeBy: string): string {
  const schema: Schema = buildSchema('config');
  const keys = Object.entries(schema.properties ?? {});
  return [
    `<!-- ${madeBy} -->`,
    '',
    INTRODUCTION,
    ...renderTable(keys.map(([key, value]) => [`[\`${key}\`](#${key})`, value])),
    ...keys.flatMap(([key, value]) => renderKey(key, value)),
  ].join('\n');
}

function renderKey(key: string, schema: Schema): readonly string[] {
  const inner = findInner(schema);
  const members = Object.entries(inner?.properties ?? {});
  return [
    `### \`${key}\``,
    '',
    schema.description ?? '',
    '',
    ...renderTable(
      members.map(([name, value]) => [`\`${name}\`${inner?.required?.includes(name) ? ' (required)' : ''}`, value]),
    ),
    '```yaml',
    exampleFor(key),
    '```',
    '',
  ];
}

/** The map in a key: its own, that of each item, or one of several forms. */
function findInner(schema: Schema): Schema | undefined {
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return findInner(schema.items);
  if (typeof schema.additionalProperties === 'object') return findInner(schema.additionalProperties);
  return schema.anyOf?.map(findInner).find((form) => form !== undefined);
}

function renderTable(rows: readonly (readonly [name: string, schema: Schema])[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    ([name, schema]) => `| ${name} | ${describeType(schema)} | ${escapeCell(schema.description ?? '')} |`,
  );
  return ['| key | takes | meaning |', '|---|---|---|', ...lines, ''];
}

function describeType(schema: Schema): string {
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(describeType))].join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  switch (schema.type) {
    case 'array':
      return schema.items?.type === 'object' ? 'a list of maps' : 'a list of texts';
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `a map to ${describeType(schema.additionalProperties)}`
        : 'a map';
    case 'integer':
      return describeRange(schema);
    case 'boolean':
      return '`true`, `false`';
    default:
      return 'a text';
  }
}

function describeRange({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return 'a whole number';
  return maximum === undefined ? `a whole number from ${minimum}` : `a whole number from ${minimum} to ${maximum}`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
