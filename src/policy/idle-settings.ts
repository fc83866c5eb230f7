/** Names settings that nothing in the compared models answers to: most often a slip of the pen. */

import { compileConsumerGlobs } from '../impact/consumer-matcher.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import { suggestNames } from '../text/suggest.ts';
import type { Config } from './config.ts';
import { compileSubjectGlob } from './subject-glob.ts';

/** Waivers that fit nothing are findings of their own. */
export function describeIdleSettings(config: Config, models: Pair<LinkedModel>): readonly string[] {
  return [...describeSubjects(config, models), ...describeConsumers(config, models), ...describeOwners(config, models)];
}

function describeSubjects({ rules }: Config, models: Pair<LinkedModel>): readonly string[] {
  const globs = Array.from(rules).flatMap(([id, { subjects }]) => subjects.map(({ glob }) => ({ id, glob })));
  if (globs.length === 0) return [];
  const names = listNames(models);
  return globs.flatMap(({ id, glob }) => {
    const fits = compileSubjectGlob(glob);
    if (names.some(fits)) return [];
    return [`\`${glob}\` under \`rules.${id}.subjects\` fits no name of the model.${suggest(glob, names)}`];
  });
}

function describeConsumers({ pii }: Config, models: Pair<LinkedModel>): readonly string[] {
  const keys = ['internal', 'external'] as const;
  if (keys.every((key) => pii[key].length === 0)) return [];
  const consumers = listElements(models).flatMap(({ kind, label }) => (kind === 'consumer' ? [label] : []));
  return keys.flatMap((key) =>
    pii[key]
      .filter((glob) => !consumers.some(compileConsumerGlobs([glob])))
      .map((glob) => `\`${glob}\` under \`pii.${key}\` fits no consumer of the model.${suggest(glob, consumers)}`),
  );
}

/** Others may name such an owner later, so only what looks like a slip is said. */
function describeOwners({ owners }: Config, models: Pair<LinkedModel>): readonly string[] {
  if (owners.size === 0) return [];
  const named = new Set(listElements(models).flatMap((element) => element.owner?.trim() ?? []));
  return Array.from(owners.keys()).flatMap((name) => {
    const hint = named.has(name)
      ? ''
      : suggest(
          name,
          [...named].filter((other) => !owners.has(other)),
        );
    return hint === '' ? [] : [`\`${name}\` under \`owners\` is no owner in the model.${hint}`];
  });
}

function suggest(wanted: string, known: readonly string[]): string {
  const near = /[*?{]/.test(wanted) ? [] : suggestNames(wanted, known);
  return near.length === 0 ? '' : ` Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`;
}

function listNames(models: Pair<LinkedModel>): readonly string[] {
  const paths = [...models.before.model.files, ...models.after.model.files].map(({ path }) => path);
  const names = listElements(models)
    .flatMap((element) => [element, ...element.members])
    .map(({ id }) => id.name);
  return [...new Set([...names, ...paths])];
}

function listElements({ before, after }: Pair<LinkedModel>): readonly Element[] {
  return [...before.elements, ...after.elements];
}
