/** Puts GitHub's own description of its API in front of a server: a request that GitHub would refuse is refused. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { onTestFinished } from 'vitest';

const require = createRequire(import.meta.url);

/** What the Action may ask for; anything else is answered 404 by the description. */
const PATHS = [
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
  '/repos/{owner}/{repo}/commits',
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  '/repos/{owner}/{repo}/collaborators/{username}/permission',
  '/orgs/{org}/teams/{team_slug}',
  '/orgs/{org}/teams/{team_slug}/memberships/{username}',
  '/repos/{owner}/{repo}/pulls',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/check-runs',
  '/repos/{owner}/{repo}/check-runs/{check_run_id}',
  '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  '/repos/{owner}/{repo}/commits/{ref}',
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  '/repos/{owner}/{repo}/compare/{basehead}',
  '/repos/{owner}/{repo}/tags',
  '/repos/{owner}/{repo}/releases',
  '/repos/{owner}/{repo}/releases/{release_id}',
  '/repos/{owner}/{repo}/releases/tags/{tag}',
  '/user',
];

interface Description {
  readonly openapi: string;
  readonly info: unknown;
  readonly paths: Record<string, unknown>;
  readonly components: Record<string, Record<string, unknown>>;
}

/** The address of the description in front of `upstream`; ends with the test. */
export async function startDescribedApi(upstream: string): Promise<string> {
  const { createServer } = require('@stoplight/prism-http-server');
  const { getHttpOperationsFromSpec } = require('@stoplight/prism-cli/dist/operations.js');
  const { createLogger } = require('@stoplight/prism-core');
  const operations = await getHttpOperationsFromSpec(prune(readDescription()));
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger('test', { enabled: false }) },
    config: {
      ...{ isProxy: true, upstream: new URL(upstream), checkSecurity: false, errors: true, mock: { dynamic: false } },
      ...{ validateRequest: true, validateResponse: false },
    },
  });
  const address: string = await server.listen(0, '127.0.0.1');
  onTestFinished(() => server.close());
  return address;
}

function readDescription(): Description {
  return JSON.parse(readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'));
}

/** The whole description takes nine seconds and half a gigabyte. */
function prune(description: Description): Description {
  const paths = Object.fromEntries(PATHS.map((path) => [path, description.paths[path]]));
  const components: Record<string, Record<string, unknown>> = {};
  const pending: unknown[] = [paths];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [, type = '', name = ''] of JSON.stringify(next).matchAll(/"#\/components\/([\w-]+)\/([^"]+)"/g)) {
      const group = components[type] ?? {};
      components[type] = group;
      if (name in group) continue;
      group[name] = description.components[type]?.[name];
      pending.push(group[name]);
    }
  }
  const { openapi, info } = description;
  return { openapi, info, paths, components };
}
