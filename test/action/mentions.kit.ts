/** Owners are told once per pull request, by whoever the configuration or CODEOWNERS name, and by nobody's model. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Fault } from './github-server.ts';
import { openPullRequest, type PullRequestScene } from './pull-request.ts';

const ORDER = 'entity Order {\n    attribute status { type "string" }\n  }';
const INVOICE = 'entity Invoice {\n    attribute total { type "number" }\n  }';
const SALES = `domain Sales {\n  ${ORDER}\n  ${INVOICE}\n}\n`;

function product(name: string, owner: string, entity: string): string {
  return `data-product ${name} {\n  owner "${owner}"\n  consumers ["boss"]\n  report R {\n    uses "Sales.${entity}"\n  }\n}\n`;
}

const MODELS = {
  'models/sales.mml': SALES,
  'products/near.mml': product('Near', 'near-team', 'Order'),
  'products/far.mml': product('Far', 'far-team', 'Invoice'),
};
const OWNERS = 'owners:\n  near-team: ["@Lin", "@acme/near"]\n  far-team: ["@bo"]\n';

/** Breaks what `near-team` uses; the second also what `far-team` uses. */
const FIRST = { 'models/sales.mml': SALES.replace('attribute status { type "string" }', '') };
const SECOND = { 'models/sales.mml': `domain Sales {\n  entity Order { }\n  entity Invoice { }\n}\n` };
const HARMLESS = { 'models/sales.mml': SALES.replace('domain Sales {', 'domain Sales {\n  description "x"') };

interface Opened {
  readonly config?: string;
  readonly after?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
}

function open({ config = OWNERS, after = FIRST, before = {} }: Opened = {}): Promise<PullRequestScene> {
  return openPullRequest({ before: { ...MODELS, '.mml-guard.yml': config, ...before }, after: { ...after } });
}

let run = 600;
function runAgain(scene: PullRequestScene, inputs: Readonly<Record<string, string>> = {}) {
  run += 1;
  return scene.run({ environment: { GITHUB_RUN_ID: String(run) }, inputs });
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What GitHub would notify: an `@` in what is rendered, entities decoded, outside code. */
function findPings(page: string): readonly string[] {
  const walk = ({ type, value = '', children = [] }: Node): readonly string[] => {
    if (type === 'text') return [value];
    if (type === 'html') return [value.replace(/<!--.*?-->/gs, '').replace(/<code>.*?<\/code>/gs, '')];
    return children.flatMap(walk);
  };
  const tree = fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
  return walk(tree).flatMap((text) => text.match(/(?<![\w/`])@\w[\w-]*(?:\/[\w.-]+)?/g) ?? []);
}

function pingsOf({ github }: PullRequestScene): readonly (readonly string[])[] {
  return github.comments.map(({ body }) => findPings(body));
}

describe('owners', () => {
  test('are mentioned when the comment is created, each with the reason', async () => {
    const scene = await open();
    const { log } = await scene.run();
    expect(pingsOf(scene), log).toEqual([['@Lin']]);
    const comment = scene.github.comments[0]?.body ?? '';
    expect(comment).toMatch(/^- `near-team` @Lin `@acme\/near` \(not told\) because Near uses Sales\.Order, which/m);
    expect(comment.indexOf('Who should look at this')).toBeLessThan(comment.indexOf('What changed'));
    expect(scene.github.checks[0]?.output?.summary).not.toMatch(/ @Lin/);
  });

  test('are told once: no edit and no later run mentions them again', async () => {
    const scene = await open();
    await runAgain(scene);
    const [first] = scene.github.comments.map(({ body }) => body);
    await runAgain(scene);
    expect(scene.github.comments.map(({ body }) => body)).toEqual([first]);
    scene.push({ ...FIRST, 'readme.txt': 'more\n' });
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([['@Lin']]);
    scene.push(HARMLESS);
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([[]]);
    scene.push(FIRST);
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([[]]);
  });

  test('whom a later push affects first are named in one short further comment', async () => {
    const scene = await open();
    await runAgain(scene);
    scene.push(SECOND);
    await runAgain(scene);
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([['@Lin'], ['@bo']]);
    const [page, note] = scene.github.comments;
    expect(note?.body).toContain('@bo: `far-team` because Far uses Sales.Invoice, which lost total');
    expect(note?.body).toContain(`](${page?.html_url})`);
    expect(note?.body.split('\n').filter(Boolean)).toHaveLength(3);
    scene.push({ ...SECOND, 'readme.txt': 'more\n' });
    await runAgain(scene);
    expect(scene.github.comments).toHaveLength(2);
  });

  test('are told by CODEOWNERS where the configuration maps nobody', async () => {
    const scene = await open({
      config: 'fail-on: error\n',
      before: { CODEOWNERS: '* docs@example.com\n/products/ @lin\n' },
    });
    await scene.run();
    expect(pingsOf(scene)).toEqual([['@lin']]);
  });

  test('are not told what they know: the author is text', async () => {
    const scene = await open();
    scene.github.people.author = 'lin';
    await scene.run();
    expect(pingsOf(scene)).toEqual([[]]);
    expect(scene.github.comments[0]?.body).toContain('`@Lin`');
  });

  test('beyond the bound are text', async () => {
    const scene = await open({ config: `${OWNERS}mention: {most: 1}\n`, after: SECOND });
    await scene.run();
    expect(pingsOf(scene)).toEqual([['@bo']]);
    scene.push({ ...SECOND, 'readme.txt': 'more\n' });
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([['@bo']]);
  });

  test.each([
    ['the configuration', `${OWNERS}mention: false\n`, {}],
    ['the input', OWNERS, { mention: 'false' }],
  ])('are text where %s says so', async (_, config, inputs) => {
    const scene = await open({ config });
    await scene.run({ inputs });
    expect(pingsOf(scene)).toEqual([[]]);
    scene.push(SECOND);
    await runAgain(scene, inputs);
    expect(pingsOf(scene)).toEqual([[]]);
  });

  test('the input switches mentions on that the configuration switched off', async () => {
    const scene = await open({ config: `${OWNERS}mention: false\n` });
    await scene.run({ inputs: { mention: 'true' } });
    expect(pingsOf(scene)).toEqual([['@Lin']]);
  });

  test('of two projects are told once', async () => {
    const files = (sales: string) => ({
      'a/modality_project.yaml': 'name: a\n',
      'b/modality_project.yaml': 'name: b\n',
      'a/m.mml': sales + MODELS['products/near.mml'],
      'b/m.mml': sales + MODELS['products/near.mml'],
    });
    const scene = await openPullRequest({
      before: { ...files(SALES), '.mml-guard.yml': OWNERS },
      after: files(FIRST['models/sales.mml']),
    });
    await scene.run();
    expect(pingsOf(scene)).toEqual([['@Lin'], []]);
  });

  test('cannot be silenced or named by a comment that somebody else wrote', async () => {
    const scene = await open();
    await runAgain(scene);
    const [ours] = scene.github.comments.splice(0);
    const stranger = { login: 'mallory', id: 7, type: 'User' };
    const told = Buffer.from(JSON.stringify({ handles: ['@lin'], owners: ['near-team'] })).toString('base64url');
    scene.github.comments.push(
      { id: 1, body: ours?.body ?? '', user: stranger, html_url: '' },
      { id: 2, body: `<!-- mml-guard:told ${told} -->\n`, user: stranger, html_url: '' },
    );
    await runAgain(scene);
    expect(pingsOf(scene).at(-1)).toEqual(['@Lin']);
  });
});

describe('teams', () => {
  const ASK = 'GET /orgs/acme/teams/near';

  test('that the token may see are mentioned', async () => {
    const scene = await open();
    scene.github.people.teams.set('acme/near', []);
    const { log } = await scene.run();
    expect(pingsOf(scene), log).toEqual([['@Lin', '@acme/near']]);
    expect(log).not.toContain('Notice');
  });

  const FAULTS: readonly (readonly [title: string, faults: readonly Fault[]])[] = [
    ['hidden', []],
    ['forbidden', [{ request: ASK, status: 403 }]],
    ['not to be had', [{ request: ASK, status: 400 }]],
  ];
  test.each(FAULTS)('that are %s are text, and one notice says what helps', async (_, faults) => {
    const scene = await open();
    scene.github.faults.push(...faults);
    const { log, exitCode } = await runAgain(scene);
    expect(exitCode).toBeLessThan(2);
    expect(pingsOf(scene)).toEqual([['@Lin']]);
    expect(log.match(/^Notice: @acme\/near could not be told.*`Members: read`.*reviewers: true/gm)).toHaveLength(1);
    expect((await runAgain(scene)).log).not.toContain('Notice');
  });
});

describe('requested reviewers', () => {
  // Only a team of the repository's own organisation can be asked.
  const CONFIG = `${OWNERS.replace('@acme/', '@ada/')}mention: {reviewers: true}\n`;

  test('are asked where somebody wants that, and are not mentioned then', async () => {
    const scene = await open({ config: CONFIG });
    scene.github.people.teams.set('ada/near', []);
    await runAgain(scene);
    expect(scene.github.people.requested).toEqual(['Lin', 'near']);
    expect(pingsOf(scene)).toEqual([[]]);
    expect(scene.github.comments[0]?.body).toContain('`@Lin` (asked for a review)');
    scene.push(SECOND);
    await runAgain(scene);
    await runAgain(scene);
    expect(scene.github.people.requested).toEqual(['Lin', 'near', 'bo']);
    expect(scene.github.comments).toHaveLength(1);
  });

  test('are never a namesake: a team of another organisation is mentioned', async () => {
    const scene = await open({ config: `${OWNERS}mention: {reviewers: true}\n` });
    scene.github.people.teams.set('acme/near', []);
    await runAgain(scene);
    expect(scene.github.people.requested).toEqual(['Lin']);
    expect(pingsOf(scene)).toEqual([['@acme/near']]);
  });

  test('are asked by the input too, and never by default', async () => {
    const scene = await open();
    await scene.run({ inputs: { mention: 'reviewers' } });
    expect(scene.github.people.requested).toEqual(['Lin']);
    const other = await open();
    await other.run();
    expect(other.github.people.requested).toEqual([]);
  });

  test('whom GitHub does not take are mentioned, and one notice names them', async () => {
    const scene = await open({ config: CONFIG, after: SECOND });
    scene.github.people.refused.push('Lin');
    const { log } = await scene.run();
    expect(scene.github.people.requested).toEqual(['bo']);
    expect(pingsOf(scene)).toEqual([['@Lin']]);
    expect(log.match(/^Notice: GitHub takes no request for a review by @Lin/gm)).toHaveLength(1);
  });

  test.each([403, 404])('refused with %i are mentioned, and one notice names the permission', async (status) => {
    const scene = await open({ config: CONFIG });
    scene.github.faults.push({ request: 'POST /repos/ada/model/pulls/1/requested_reviewers', status });
    const { log } = await scene.run();
    expect(pingsOf(scene)).toEqual([['@Lin']]);
    expect(log.match(/^Notice: Reviews by owners could not be requested: .*`pull-requests: write`/gm)).toHaveLength(1);
  });
});

describe('no text of a model pings anybody', () => {
  const HOSTILE = [
    '@victim',
    '@acme/everyone',
    '`@victim`',
    '&#64;victim',
    '@\u200Bvictim',
    '\\@victim',
    '<b>@victim',
    '@lin',
  ];

  test.each(HOSTILE)('not even %j as every name and owner', async (text) => {
    const name = text.replaceAll('\\', '\\\\');
    const model = (entity: string) =>
      `domain "${name}" {\n  owner "${name}"\n  entity "${entity}" { owner "${name}" attribute "${name}" { type "${name}" } }\n}\n` +
      `data-product "${name}" {\n  owner "${name}"\n  consumers ["${name}"]\n  report "${name}" {\n    uses "${name}.${name}"\n  }\n}\n`;
    const scene = await openPullRequest({
      before: { '.mml-guard.yml': OWNERS, 'm.mml': model(name), CODEOWNERS: '/other @lin\n' },
      after: { 'm.mml': model('x'), '@victim.mml': `domain "${name} two" { owner "${name}" }\n` },
    });
    const { log } = await runAgain(scene);
    expect(scene.github.comments, log).toHaveLength(1);
    expect(pingsOf(scene)).toEqual([[]]);
    expect(scene.github.people.requested).toEqual([]);
  });

  test('nor in the reason of somebody who is rightly told, in the comment and in the further one', async () => {
    const bad = SALES.replaceAll('status', '"@victim &#64;victim"').replaceAll('total', '"@victim"');
    const scene = await open({
      before: { 'models/sales.mml': bad },
      after: { 'models/sales.mml': bad.replace('attribute "@victim &#64;victim" { type "string" }', '') },
    });
    await runAgain(scene);
    scene.push(SECOND);
    await runAgain(scene);
    expect(pingsOf(scene)).toEqual([['@Lin'], ['@bo']]);
    for (const { body } of scene.github.comments) expect(body).toContain('victim');
  });
});
