/** Renders the tables of inputs and outputs in `docs/action.md` from `action.yml`; the rest of the page is written by people. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function renderActionPage(): string {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
  const page = readFileSync(join(ROOT, 'docs/action.md'), 'utf8');
  const text = [
    'Made by `npm run docs` from `action.yml`. No input is required; one that is left empty lets the configuration, then the default, decide.',
    ['| Input | Default | |', '| - | - | - |', ...Object.entries(inputs).map(drawInput)].join('\n'),
    ['| Output | |', '| - | - |', ...Object.entries(outputs).map(drawOutput)].join('\n'),
  ];
  return page.replace(/(<!-- inputs -->)[\s\S]*(<!-- \/inputs -->)/, (_, start, end) => {
    return `${start}\n\n${text.join('\n\n')}\n\n${end}`;
  });
}

function drawInput([name, input]: readonly [string, ActionFile['inputs'][string]]): string {
  const standard = input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
  return `| \`${name}\` | ${standard} | ${escapeCell(input.description)} |`;
}

function drawOutput([name, { description }]: readonly [string, { readonly description: string }]): string {
  return `| \`${name}\` | ${escapeCell(description)} |`;
}

function escapeCell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
