/** Ten thousand findings: every surface within its limits, the rest counted, the verdict what it is. */

import { describe, expect, test } from 'vitest';
import { openPullRequest } from './pull-request.ts';

const COUNT = 10_000;

function manyUsers(): string {
  const users = Array.from({ length: COUNT }, (_, i) => `  entity User_${i} {\n    derived-from "Core.Base"\n  }\n`);
  return `domain Users {\n${users.join('')}}\n`;
}

const core = (name: string) => `domain Core {\n  entity ${name} {\n    attribute a { type "string" }\n  }\n}\n`;

describe('ten thousand broken references', () => {
  const sides = {
    before: { 'core.mml': core('Base'), 'users.mml': manyUsers() },
    after: { 'core.mml': core('Quite_Another_Thing') },
  };

  test('keep comment, check and summary within their limits', async () => {
    const scene = await openPullRequest(sides);
    const run = await scene.run();
    expect(run.exitCode, run.log.slice(0, 2000)).toBe(1);
    expect(run.report?.verdict.blocking).toBeGreaterThanOrEqual(COUNT);
    expect(scene.github.comments[0]?.body.length).toBeLessThan(65_000);
    const [check] = scene.github.checks;
    expect(check?.conclusion).toBe('failure');
    expect(check?.annotations).toHaveLength(500);
    expect(check?.output?.summary).toMatch(/more findings without an annotation/);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_000_000);
    expect(scene.github.requests.length).toBeLessThan(40);
    expect(run.log.length).toBeLessThan(20_000);
  });

  test('leave ten annotations of a level where there is no check run', async () => {
    const scene = await openPullRequest(sides);
    const run = await scene.run({ inputs: { 'check-run': 'false' } });
    expect(run.log.match(/^::error /gm)).toHaveLength(10);
    expect(run.log).toMatch(/annotations found no room/);
  });
});
