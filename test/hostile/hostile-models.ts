/** Two revisions of a model in which whatever a stranger can write is one text. */

import type { Files } from '../review-texts.ts';

export interface Revisions {
  readonly before: Files;
  readonly after: Files;
}

/** Names, values, descriptions, references and the path hold it; everything came, went, or was changed. */
export function hostileRevisions(text: string): Revisions {
  const path = `models/${text.replaceAll('\u0000', '')}.mml`;
  return { before: { [path]: writeModel(text, 'before') }, after: { [path]: writeModel(text, 'after') } };
}

/** As a string of the language; a file with a null in it is no text. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll('\u0000', '')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

function writeModel(text: string, side: 'before' | 'after'): string {
  const here = (name: string) => quote(`${text} ${name}`);
  const changed = side === 'before' ? quote(text) : here('changed');
  return `domain ${here('domain')} {
  description = ${changed}
  entity ${here(`gone ${side}`)} {
    description = ${quote(text)}
    attribute ${here('attribute')} { type = ${changed} pii = true }
  }
  entity ${here('kept')} {
    description = ${changed}
    attribute ${here(`old ${side}`)} { type = ${quote(text)} pii = true }
    attribute ${here('email')} { type = ${changed} pii = true description = ${changed} }
  }
}
data_product ${here('product')} {
  owner = ${changed}
  derived-from ${quote(`${text} kept`)}
  derived-from ${quote(`${text} gone before`)}
  metric ${here('metric')} { calculation = ${changed} derived-from ${quote(`${text} gone before`)} }
}
consumer ${here('consumer')} { type = ${changed} uses ${quote(`${text} product`)} }
${side === 'after' ? `galaxy ${here('unknown')} { ${'x'} = ${quote(text)} }` : ''}
`;
}
