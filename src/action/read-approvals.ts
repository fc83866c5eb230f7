/** Reads who approved the waivers that a change proposes. Where it proposes none, nothing of this is loaded. */

import type { Client } from '../io/github/client.ts';
import type { Surface } from '../io/github/failure.ts';
import type { PullRequest } from '../io/github/pull-request.ts';
import type { ProjectInput } from '../io/project-input.ts';
import {
  type ChangeReview,
  type FileOwners,
  findApproval,
  findApprovers,
  findOutdatedApprovers,
  findOwnersToAsk,
  isSame,
} from '../policy/approval.ts';
import { parseCodeowners } from '../policy/codeowners.ts';
import { type Approvals, listLogins } from '../policy/proposal.ts';
import { isExpired, type Waiver } from '../policy/waiver.ts';
import { attempt } from './publishing.ts';
import type { Reading } from './read-change.ts';
import type { Resolved } from './resolve-revisions.ts';

interface ReadInputs {
  readonly inputs: readonly ProjectInput[];
  readonly resolved: Resolved;
}

/** The inputs with what is known of approvals; what could not be read is a notice of the report and counts as not approved. */
export async function readApprovals(read: ReadInputs, reading: Reading): Promise<readonly ProjectInput[]> {
  const questions = read.inputs.flatMap((input) => askFor(input, reading.asOf));
  if (questions.length === 0) return read.inputs;
  const notices: string[] = [];
  const approvals = await attempt({ notices }, REVIEWS, () => decide(questions, { ...read, reading, notices }));
  return read.inputs.map((input) =>
    input.proposedWaivers.length === 0
      ? input
      : { ...input, ...(approvals && { approvals }), notices: [...input.notices, ...notices] },
  );
}

const REVIEWS = { name: 'Approving reviews', permission: 'pull-requests: read', access: 'read' } as const;

interface Question {
  readonly waiver: Waiver;
  readonly files: readonly FileOwners[];
}

/** Only of waivers that somebody can approve. */
function askFor({ proposedWaivers, configuration, codeowners: file }: ProjectInput, asOf: string): readonly Question[] {
  if (file === undefined || proposedWaivers.length === 0) return [];
  const codeowners = parseCodeowners(file.text, file.file);
  return proposedWaivers
    .filter((waiver) => !isExpired(waiver, asOf))
    .map((waiver) => ({ waiver, files: findOwnersToAsk(waiver, configuration, codeowners) }))
    .filter(({ files }) => files.every(({ people, teams }) => people.length + teams.length > 0));
}

interface Deciding extends ReadInputs {
  readonly reading: Reading;
  readonly notices: string[];
}

async function decide(questions: readonly Question[], deciding: Deciding): Promise<Approvals | undefined> {
  const { reading, resolved, notices } = deciding;
  const client = await reading.connect();
  if (client === undefined) return undefined;
  const { listReviews } = await import('../io/github/reviews.ts');
  const pull = await findPull(client, deciding);
  if (pull === undefined) return undefined;
  if (!isOfPull(resolved, pull)) {
    notices.push(
      'Approvals of proposed waivers do not count here: what is reviewed is not the merge of the current head with its target branch.',
    );
    return undefined;
  }
  const files = questions.flatMap((question) => question.files);
  const reviews = await listReviews(client, pull.number);
  const { head, author } = pull;
  const approvers = await findTrusted(keepRelevant(findApprovers(reviews, { head, author }), files), files, {
    client,
    notices,
  });
  const isMember = await readMemberships({ client, notices }, files, approvers);
  const found = questions.flatMap(({ waiver, files: needed }) => {
    const logins = findApproval(needed, approvers, isMember);
    return logins === undefined ? [] : [[waiver, logins] as const];
  });
  if (found.length < questions.length) notices.push(...describeOutdated(reviews, pull, files));
  return new Map(found);
}

/** A push may be the merge of a pull request whose waivers were approved there. */
async function findPull(client: Client, { resolved, reading }: Deciding): Promise<PullRequest | undefined> {
  const { findMergedPullRequest, readPullRequest } = await import('../io/github/pull-request.ts');
  const { pullRequest, queued } = resolved.target;
  const known = queued ?? pullRequest;
  const isPush = reading.runner.event.name === 'push';
  const number = known ?? (isPush ? await findMergedPullRequest(client, resolved.after) : undefined);
  return number === undefined ? undefined : readPullRequest(client, number);
}

/** The owners of the target branch decide, and about what will be there: the merge, never a head by itself. */
function isOfPull({ target, head, after }: Resolved, pull: PullRequest): boolean {
  if (target.queued !== undefined) return true;
  if (target.pullRequest !== undefined && target.commit !== pull.head) return false;
  return head === undefined ? after === pull.merge && after !== pull.head : head === pull.head;
}

/** Anybody may approve in a public repository, and each of them costs a request. */
const MOST_STRANGERS = 20;

interface Asking {
  readonly client: Client;
  readonly notices: string[];
}

/** Owners by name first; others can only count as members of a team. */
function keepRelevant(approvers: readonly string[], files: readonly FileOwners[]): readonly string[] {
  const owners = approvers.filter((login) => isOwner(login, files));
  if (files.every(({ teams }) => teams.length === 0)) return owners;
  const others = approvers.filter((login) => !owners.includes(login));
  return [...owners, ...others.slice(-MOST_STRANGERS)];
}

function isOwner(login: string, files: readonly FileOwners[]): boolean {
  return files.some(({ people }) => people.some((person) => isSame(person, login)));
}

async function findTrusted(
  logins: readonly string[],
  files: readonly FileOwners[],
  { client, notices }: Asking,
): Promise<readonly string[]> {
  const { mayWrite } = await import('../io/github/reviews.ts');
  const trusted: string[] = [];
  for (const login of logins) {
    const surface: Surface = { name: `The access of @${login}`, permission: 'metadata: read', access: 'read' };
    const may = await attempt({ notices }, surface, () => mayWrite(client, login));
    if (may === true) trusted.push(login);
    if (may === false && isOwner(login, files))
      notices.push(`The approval of @${login} does not count: it takes write access to the repository.`);
  }
  return trusted;
}

/** Teams are asked for only where no owner by name has approved. */
async function readMemberships(
  { client, notices }: Asking,
  files: readonly FileOwners[],
  approvers: readonly string[],
) {
  const { isTeamMember } = await import('../io/github/reviews.ts');
  const open = files.filter((file) => !approvers.some((login) => isOwner(login, [file])));
  const known = new Map<string, boolean | undefined>();
  for (const team of new Set(open.flatMap(({ teams }) => teams)))
    for (const login of approvers) known.set(`${team} ${login}`, await isTeamMember(client, team, login));
  const hidden = [...known].filter(([, member]) => member === undefined).map(([key]) => key.split(' ', 1)[0] ?? '');
  if (hidden.length > 0) notices.push(describeHidden([...new Set(hidden)]));
  return (team: string, login: string) => known.get(`${team} ${login}`);
}

function describeHidden(teams: readonly string[]): string {
  return (
    `Whether an approval comes from ${listLogins(teams)} could not be read with this token, so it does not count. Give the Action a ` +
    'token that may read the members of the organisation (an app with `Members: read`, or `read:org` of a person), or name people in CODEOWNERS.'
  );
}

function describeOutdated(
  reviews: readonly ChangeReview[],
  { head, author }: PullRequest,
  files: readonly FileOwners[],
): readonly string[] {
  const outdated = findOutdatedApprovers(reviews, { head, author }).filter((login) => isOwner(login, files));
  if (outdated.length === 0) return [];
  return [`${listLogins(outdated)} approved an earlier commit; an approval counts for the current head only.`];
}
