/** Real git histories for the tests of the command, step by step. */

import { createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';

/** `model` commits a text, or the absence of one; `tag` tags; `branch` goes to a branch, made where it is new. */
export type Step = { readonly model: string | null } | { readonly tag: string } | { readonly branch: string };

const MODEL_FILE = 'models/sales.mml';

export function buildHistory(steps: readonly Step[]): TemporaryRepository {
  const repository = createRepository();
  for (const step of steps) takeStep(repository, step);
  return repository;
}

export function takeStep(repository: TemporaryRepository, step: Step): void {
  const { git } = repository;
  if ('tag' in step) git('tag', '-a', '-m', step.tag, step.tag);
  else if ('branch' in step) {
    const isThere = git('branch', '--list', step.branch) !== '';
    git('switch', '-q', ...(isThere ? [] : ['-c']), step.branch);
  } else {
    if (step.model === null) git('rm', '-q', MODEL_FILE);
    repository.commit(step.model === null ? {} : { [MODEL_FILE]: step.model });
  }
}

/** An entity with these attributes. */
export function modelOf(...names: readonly string[]): string {
  const attributes = names.map((name) => `    attribute "${name}" { type = "string" }\n`).join('');
  return `domain "Sales" {\n  entity "Order" {\n${attributes}  }\n}\n`;
}

export const [ONE, TWO, THREE, FOUR] = [
  modelOf('a'),
  modelOf('a', 'b'),
  modelOf('a', 'b', 'c'),
  modelOf('a', 'b', 'c', 'd'),
] as const;
