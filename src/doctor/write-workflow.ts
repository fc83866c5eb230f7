/** Writes the workflows that a repository needs, and the parts of them that advice offers to paste. */

export const DEFAULT_ACTION = 'mml-guard/mml-guard@v1';

/** What the Action needs to say everything it has to say. */
export const PERMISSIONS = 'permissions:\n  contents: read\n  pull-requests: write\n  checks: write';

export const TRIGGERS = 'on:\n  pull_request:\n  merge_group:';

/** The required check is the job, so its name is the one to type into the settings. */
export const JOB = 'mml-guard';

export interface WorkflowOptions {
  /** Owner, name and version as after `uses:`. */
  readonly action: string;
  readonly defaultBranch: string | undefined;
}

export function writeWorkflow({ action, defaultBranch }: WorkflowOptions): string {
  const push = defaultBranch === undefined ? '' : `  push:\n    branches: [${JSON.stringify(defaultBranch)}]\n`;
  return `name: MML Guard
# No \`paths:\` filter: a required check that never runs keeps a pull request waiting for ever.
on:
  # Of a pull request from a fork, GitHub makes the token read-only: verdict, summary and annotations work all the same.
  pull_request:
  merge_group:
${push}${PERMISSIONS}
concurrency:
  group: mml-guard-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  # The name to require in the rules of the default branch.
  ${JOB}:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
      - uses: ${action}
`;
}

/**
 * Repeats the review when somebody approves. GitHub shows a run that a review starts as a check beside the first one, whose
 * failure would still block, so it is the first run that is started again.
 */
export function writeApprovalWorkflow(gate: string): string {
  return `name: MML Guard approval
# An owner's approving review makes a waiver count that the same pull request proposes.
on:
  pull_request_review:
    types: [submitted, dismissed]
permissions:
  actions: write
jobs:
  repeat:
    if: github.event.review.state != 'commented'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          HEAD: \${{ github.event.pull_request.head.sha }}
          WORKFLOW: ${JSON.stringify(gate)}
        run: |
          run=$(gh run list --workflow "$WORKFLOW" --event pull_request --commit "$HEAD" --limit 1 --json databaseId --jq '.[].databaseId')
          # A run that is still going cannot be repeated yet.
          for pause in 5 10 20 40 80; do
            if [ -z "$run" ] || gh run rerun "$run"; then exit 0; fi
            sleep "$pause"
          done
          gh run rerun "$run"
`;
}

/** Comments on pull requests from forks; reads everything as data over the API. */
export function writeForkWorkflow(action: string, gate: string): string {
  return `name: MML Guard comment
on:
  workflow_run:
    workflows: [${JSON.stringify(gate)}]
    types: [completed]
${PERMISSIONS}
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}
`;
}
