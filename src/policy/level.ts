/** The level a rule has for one subject: the preset's, unless the configuration decides otherwise. */

import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Config, RuleSetting } from './config.ts';
import { levelUnder } from './presets.ts';
import { compileSubjectGlob } from './subject-glob.ts';

export type LevelOf = (meta: RuleMeta, subjectName: string) => Level;

/** Globs are compiled once. */
export function buildLevels(config: Config): LevelOf {
  const subjects = new Map(Array.from(config.rules, ([id, setting]) => [id, compileSubjects(setting)]));
  return (meta, subjectName) => {
    const special = subjects.get(meta.id)?.findLast(({ matches }) => matches(subjectName));
    return special?.level ?? config.rules.get(meta.id)?.level ?? levelUnder(meta, config.preset);
  };
}

function compileSubjects(setting: RuleSetting): readonly { matches: (name: string) => boolean; level: Level }[] {
  return setting.subjects.map(({ glob, level }) => ({ matches: compileSubjectGlob(glob), level }));
}
