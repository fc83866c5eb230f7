/** `entity_estimate "Sales.Order" { … }` and its two sisters: effort, named after what is estimated. */

import type { Kind, KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, LABEL_KEY, quiet, relation } from '../schema-parts.ts';

const ESTIMATE_PROPERTIES = [
  quiet('data_quality'),
  quiet('data_volume'),
  quiet('scd_type'),
  quiet('business_rules_complexity'),
  quiet('requires_resolution', 'boolean'),
  quiet('derivation_count', 'number'),
  quiet('kpi_count', 'number'),
  quiet('testing_effort', 'number'),
  quiet('manual_estimate_hours', 'number'),
];

export const entityEstimate = estimate('entity-estimate', ['entity']);
export const sourceEstimate = estimate('source-estimate', ['source']);
export const reportEstimate = estimate('report-estimate', ['report', 'data-product']);

function estimate(kind: Kind, targets: readonly Kind[]): KindSchema {
  return {
    kind,
    title: kind.replace('-', ' '),
    ruleName: kind,
    keywords: [kind.replace('-', '_')],
    parents: ['file'],
    naming: 'target',
    separator: '/',
    renames: false,
    properties: [...COMMON_PROPERTIES, ...ESTIMATE_PROPERTIES],
    relations: [relation('estimates', { class: 'planning', targets, keys: [LABEL_KEY] })],
  };
}
