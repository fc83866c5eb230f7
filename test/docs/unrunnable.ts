/** The blocks of the documentation that no test runs, each with the reason. A block that is not here runs, or the test is red. */

export interface Unrunnable {
  readonly page: string;
  /** How the first line of the block begins. */
  readonly first: string;
  readonly reason: string;
}

export const UNRUNNABLE: readonly Unrunnable[] = [
  { page: 'README.md', first: 'npm test', reason: 'it is what runs this test' },
  { page: 'docs/start.md', first: 'git push origin guard', reason: 'it needs a repository on GitHub' },
  {
    page: 'docs/editors.md',
    first: 'site=',
    reason: 'it needs a C compiler; test/editors/neovim.installed.ts runs it and starts Neovim',
  },
  {
    page: 'docs/editors.md',
    first: 'mkdir -p ~/.config/helix/runtime/queries/mml',
    reason: 'it needs Helix, which no registry of the tests has for Debian 12',
  },
  {
    page: 'docs/ci-recipes.md',
    first: 'npm install --global mml-guard',
    reason: 'it installs from a registry; test/package/recipes.installed.ts runs it with a package that it has packed',
  },
];
