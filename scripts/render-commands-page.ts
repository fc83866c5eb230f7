/** Renders `docs/commands.md` from what `--help` prints and what the examples really answer. */

import { run } from '../test/cli/run-cli.ts';
import { createEnvironment, runBlock } from '../test/docs/run-block.ts';
import { createPlaces, type Places, type Setting } from '../test/docs/settings.ts';
import { type HelpEntry, type HelpText, parseHelp } from './parse-help.ts';

/** Longer answers are cut, and `…` says so. */
const LONGEST_ANSWER = 26;

interface Demonstration {
  /** Where the examples of the help run. */
  readonly examples: Setting;
  /** Where the one whose answer is shown runs. */
  readonly place: Setting;
  readonly words: string;
  readonly fails?: 'fails';
  /** A page that says more. */
  readonly more?: string;
}

const DEMONSTRATIONS: Readonly<Record<string, Demonstration>> = {
  review: { examples: 'shop', place: 'change', words: 'review', fails: 'fails', more: '[Read the report](reading.md)' },
  check: { examples: 'shop', place: 'change', words: 'check main --as-of 2026-12-01', fails: 'fails' },
  impact: { examples: 'shop', place: 'shop', words: 'impact Sales.Order.status' },
  rules: { examples: 'shop', place: 'shop', words: 'rules', more: '[Rules](rules.md)' },
  explain: { examples: 'shop', place: 'shop', words: 'explain broken-reference', more: '[Rules](rules.md)' },
  baseline: { examples: 'shop', place: 'change', words: 'baseline', more: '[Governance](governance.md#the-baseline)' },
  changelog: {
    examples: 'shop',
    place: 'shop',
    words: 'changelog v1.4.2 v1.5.0',
    more: '[Release notes](changelog.md)',
  },
  schema: { examples: 'shop', place: 'shop', words: 'schema config' },
  fix: { examples: 'rename', place: 'rename', words: 'fix', more: '[Repairing and trying out](fix-and-what-if.md)' },
  'what-if': {
    ...{ examples: 'shop', place: 'shop', words: 'what-if --remove Sales.Order.status --as-of 2026-12-01' },
    more: '[Repairing and trying out](fix-and-what-if.md)',
  },
  init: { examples: 'shop', place: 'change', words: 'init', more: '[Setting up](doctor.md)' },
  doctor: { examples: 'shop', place: 'shop', words: 'doctor', more: '[Setting up](doctor.md)' },
};

export async function renderCommandsPage(madeBy: string): Promise<string> {
  const help = await readHelp();
  const commands = (help.sections['Commands'] ?? []).map(({ term }) => term.split(' ')[0] ?? '');
  const own = commands.filter((command) => command !== 'help');
  const places = createPlaces();
  try {
    const sections: string[] = [];
    const environment = createEnvironment(places.top);
    for (const command of own) sections.push(...(await renderCommand(command, { places, environment })));
    return [`<!-- ${madeBy} -->`, '', ...renderHead(help, own), ...sections].join('\n');
  } finally {
    places.remove();
  }
}

function renderHead(help: HelpText, commands: readonly string[]): readonly string[] {
  return [
    '# Commands',
    '',
    'What `mml-guard <command> --help` prints, with an example of each command and its answer. The examples are those of a small shop:',
    'a repository with a model, releases and a branch. `…` stands for lines that are left out here.',
    '',
    commands.map((command) => `[\`${command}\`](#${command})`).join(' · '),
    '',
    '## For all commands',
    '',
    ...renderTable('option', help.sections['Options'] ?? []),
    `${help.notes.filter((note) => note.startsWith('Exit codes')).join(' ')}`,
    '',
    'Work that takes longer than half a second shows how far it is, on a terminal only: never in a log, in CI or with `--quiet`.',
    '',
  ];
}

interface Stage {
  readonly places: Places;
  readonly environment: NodeJS.ProcessEnv;
}

async function renderCommand(command: string, stage: Stage): Promise<readonly string[]> {
  const help = await readHelp(command);
  const shown = DEMONSTRATIONS[command];
  if (shown === undefined) throw new Error(`scripts/render-commands-page.ts shows no answer of the command ${command}`);
  return [
    `## \`${command}\``,
    '',
    `${capitalise(help.description)}.${shown.more === undefined ? '' : ` More: ${shown.more}.`}`,
    '',
    `Usage: \`${help.usage}\``,
    '',
    ...renderTable('argument', help.sections['Arguments'] ?? []),
    ...renderTable(
      'option',
      (help.sections['Options'] ?? []).filter(({ term }) => !term.startsWith('-h,')),
    ),
    `\`\`\`sh ${shown.examples}`,
    ...help.examples,
    '```',
    '',
    ...(await demonstrate(shown, stage)),
    '',
  ];
}

async function demonstrate(shown: Demonstration, { places, environment }: Stage): Promise<readonly string[]> {
  const command = `mml-guard ${shown.words}`;
  const { exitCode, said } = await runBlock(command, places.open(shown.place), environment);
  const wanted = shown.fails === undefined ? 0 : 1;
  if (exitCode !== wanted) throw new Error(`${command} ended with ${exitCode}:\n${said}`);
  const lines = said
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  const answer = lines.length <= LONGEST_ANSWER ? lines : [...lines.slice(0, LONGEST_ANSWER), '…'];
  const words = shown.fails === undefined ? shown.place : `${shown.place} fails`;
  return [`\`\`\`\`console ${words}`, `$ ${command}`, ...answer, '````'];
}

function renderTable(head: string, entries: readonly HelpEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const rows = entries.map(({ term, description }) => `| \`${term}\` | ${escapeCell(description)} |`);
  return [`| ${head} | |`, '|---|---|', ...rows, ''];
}

async function readHelp(command?: string): Promise<HelpText> {
  const { stdout } = await run(command === undefined ? ['--help'] : [command, '--help'], '.');
  return parseHelp(stdout);
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `<file>` would be a tag, and `|` a border. */
function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
