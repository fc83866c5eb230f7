/** Reports that a reference points to nothing. */

import type { ModelRule } from '../rule.ts';
import { observeBrokenLink } from './broken-link.ts';
import { isForeignKey } from './observe-link.ts';

export const brokenReference: ModelRule = {
  meta: {
    id: 'broken-reference',
    area: 'references',
    summary: 'A reference points to nothing.',
    rationale:
      'Whoever reads the model follows its references. One that leads nowhere means a report without data, a derivation without a source, or a name that was changed in one place only.',
    remedy:
      'Write the name that exists now, restore what was removed, or remove the reference together with what depends on it. After a rename, `mml-guard fix` writes the new name; `renamed-from "Domain.Old_Name"` states a rename that is not seen as one.',
    compatibility: 'breaking',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: (state) =>
    state.model.unresolved
      .filter((link) => link.resolution.status === 'dangling' && !isForeignKey(link))
      .flatMap((link) => observeBrokenLink(link, state)),
};
