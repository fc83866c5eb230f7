/** The files of a model of which rules have something to say from their text alone. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { SourceFile } from '../syntax/facts.ts';
import { rememberEach } from '../text/remember.ts';
import { type FileSurvey, surveyFile } from './survey-file.ts';

/** By file, in the order of the model. Files of other languages are full of oddities that are none. */
export const surveyFiles: (model: LinkedModel) => ReadonlyMap<SourceFile, FileSurvey> = rememberEach(({ model }) => {
  const unjudged = new Set([...model.foreignFiles, ...model.binaryFiles]);
  const surveys = new Map<SourceFile, FileSurvey>();
  for (const file of model.files) {
    const survey = unjudged.has(file) ? undefined : surveyFile(file.facts);
    if (survey !== undefined) surveys.set(file, survey);
  }
  return surveys;
});
