/** Who may import whom, each ban with its reason: data walks through the house one way. */

/** The rooms in the order of the walk: each may import those before it, none after it. */
const ROOMS = [
  ['text', 'positions, pairs and names know nothing of models; everything else stands on them'],
  ['diagnostics', 'what a finding looks like must not depend on who finds it'],
  ['syntax', 'facts about one file are a pure function of its bytes, so nothing global may leak into them'],
  ['model', 'an element exists without links, changes or opinions about it'],
  ['link', 'references resolve the same whatever the model is compared with'],
  ['diff', 'facts come before opinions: a change knows no severity, no rule and no message'],
  ['impact', 'whom a change reaches is a fact of the graph, whatever a rule thinks of it'],
  ['rules', 'a rule says what it sees; levels are given in one place, by policy'],
  ['policy', 'verdicts are made before anybody writes them down'],
  ['fix', 'a repair follows what the models say; it needs no report and writes none'],
  ['report', 'a report is a result; the notes of a release and the pipeline are built upon it'],
  ['changelog', 'the notes of a release are one more reading of finished comparisons'],
  ['doctor', 'advice about a repository is given beside the pipeline, never as a part of it'],
];

const CORE = `^src/(${ROOMS.map(([room]) => room).join('|')})/`;
const ENTRIES = '^src/(cli|action|index)\\.ts$|^src/(cli|action|run)/';
const RENDERERS = '^src/report/(json\\.ts|([a-z]+)/)';

const oneWay = ROOMS.map(([room, reason], index) => ({
  name: `${room}-imports-no-later-room`,
  comment: `The house is walked one way: ${reason}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...ROOMS.slice(index + 1).map(([later]) => later), 'review\\.ts'].join('|')})` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'core-touches-no-world',
      comment:
        'From parse to render everything is pure, so it can be cached, tested without a machine and run anywhere. Files, processes and the clock belong to src/io and the entries.',
      severity: 'error',
      from: { path: 'src/', pathNot: [ENTRIES, '^src/io/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-entries-import-io',
      comment: 'The core is handed what was read; if it could read for itself, nothing would be pure any more.',
      severity: 'error',
      from: { path: 'src/', pathNot: [ENTRIES, '^src/io/'] },
      to: { path: '^src/io/' },
    },
    {
      name: 'nobody-imports-entries',
      comment: 'An entry decodes what was typed and composes the rooms; a room that needs it stands upside down.',
      severity: 'error',
      from: { path: 'src/', pathNot: ENTRIES },
      to: { path: ENTRIES },
    },
    {
      name: 'entries-do-not-know-each-other',
      comment: 'The command line and the Action are two doors into one house; what both need is a room of it.',
      severity: 'error',
      from: { path: '^src/(cli|action)(/|\\.ts$)' },
      to: { path: '^src/(cli|action)(/|\\.ts$)', pathNot: '^src/$1(/|\\.ts$)' },
    },
    {
      name: 'a-run-knows-no-entry',
      comment: 'What the command line and the Action share must not depend on which of them was started.',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: '^src/(cli|action|index)(/|\\.ts$)' },
    },
    {
      name: 'io-imports-only-types-from-the-core',
      comment: 'Reading and writing know the shape of what they carry and make no decision about it.',
      severity: 'error',
      from: { path: '^src/io/' },
      to: { path: CORE, pathNot: '^src/text/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-syntax-sees-tree-sitter',
      comment: 'Nodes of a tree are rows and bytes of somebody else; the rest of the house reads facts.',
      severity: 'error',
      from: { path: 'src/', pathNot: '^src/syntax/' },
      to: { path: 'node_modules/web-tree-sitter' },
    },
    {
      name: 'only-io-speaks-to-github',
      comment:
        'GitHub is one place to read from and to publish to; the engine must run without it and without its size.',
      severity: 'error',
      from: { path: 'src/', pathNot: '^src/(io|action)(/|\\.ts$)' },
      to: { path: 'node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'renderers-read-the-report-alone',
      comment:
        'The same report gives the same bytes in every format, so a renderer may know no model, change or rule; their types are part of the report.',
      severity: 'error',
      from: { path: RENDERERS },
      to: { path: CORE, pathNot: '^src/(report|text)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderers-do-not-build-reports',
      comment: 'What a format needs is put into the report once, for all formats.',
      severity: 'error',
      from: { path: RENDERERS },
      to: { path: '^src/report/[^/]+\\.ts$', pathNot: '^src/report/(report|render|json-contract)\\.ts$' },
    },
    {
      name: 'formats-do-not-know-each-other',
      comment: 'A format is one folder that can be taken out; what several need is in outline or markup.',
      severity: 'error',
      from: { path: '^src/report/([a-z]+)/', pathNot: '^src/report/(outline|markup)/' },
      to: { path: '^src/report/[a-z]+/', pathNot: '^src/report/($1|outline|markup)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing cut in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that is no entry is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/(cli|action|index)\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'only-declared-packages',
      comment: 'What runs is what package.json names; a package that came along with another one can go away with it.',
      severity: 'error',
      from: { path: 'src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that leads nowhere fails only where it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
