/** The one list of rules. */

import { attributeAdded } from './attributes/attribute-added.ts';
import { attributeBecameOptional } from './attributes/attribute-became-optional.ts';
import { attributeBecameRequired } from './attributes/attribute-became-required.ts';
import { attributeChanged } from './attributes/attribute-changed.ts';
import { attributeRemoved } from './attributes/attribute-removed.ts';
import { attributeRenamed } from './attributes/attribute-renamed.ts';
import { attributeTypeChanged } from './attributes/attribute-type-changed.ts';
import { requiredAttributeAdded } from './attributes/required-attribute-added.ts';
import { conflictingDomain } from './definitions/conflicting-domain.ts';
import { derivationCycle } from './definitions/derivation-cycle.ts';
import { duplicateDefinition } from './definitions/duplicate-definition.ts';
import { taskCycle } from './definitions/task-cycle.ts';
import { deprecatedAdded } from './deprecation/deprecated-added.ts';
import { removedBeforeSunset } from './deprecation/removed-before-sunset.ts';
import { removedWithoutDeprecation } from './deprecation/removed-without-deprecation.ts';
import { safeToRemove } from './deprecation/safe-to-remove.ts';
import { sunsetOverdue } from './deprecation/sunset-overdue.ts';
import { businessLogicChanged } from './entities/business-logic-changed.ts';
import { descriptionRemoved } from './entities/description-removed.ts';
import { domainAdded } from './entities/domain-added.ts';
import { domainChanged } from './entities/domain-changed.ts';
import { domainRemoved } from './entities/domain-removed.ts';
import { domainRenamed } from './entities/domain-renamed.ts';
import { entityAdded } from './entities/entity-added.ts';
import { entityChanged } from './entities/entity-changed.ts';
import { entityMoved } from './entities/entity-moved.ts';
import { entityRemoved } from './entities/entity-removed.ts';
import { entityRenamed } from './entities/entity-renamed.ts';
import { entityTypeChanged } from './entities/entity-type-changed.ts';
import { attributeWithoutType } from './hygiene/attribute-without-type.ts';
import { entityUnused } from './hygiene/entity-unused.ts';
import { entityWithoutDescription } from './hygiene/entity-without-description.ts';
import { entityWithoutSource } from './hygiene/entity-without-source.ts';
import { invalidColor } from './hygiene/invalid-color.ts';
import { metricWithoutUses } from './hygiene/metric-without-uses.ts';
import { naming } from './hygiene/naming.ts';
import { blockAdded } from './other-blocks/block-added.ts';
import { blockChanged } from './other-blocks/block-changed.ts';
import { blockRemoved } from './other-blocks/block-removed.ts';
import { ownerChanged } from './ownership/owner-changed.ts';
import { ownerRemoved } from './ownership/owner-removed.ts';
import { productWithoutConsumer } from './ownership/product-without-consumer.ts';
import { productWithoutOwner } from './ownership/product-without-owner.ts';
import { piiAdded } from './personal-data/pii-added.ts';
import { piiExposed } from './personal-data/pii-exposed.ts';
import { piiRemoved } from './personal-data/pii-removed.ts';
import { piiUndeclared } from './personal-data/pii-undeclared.ts';
import { fieldAdded } from './physical/field-added.ts';
import { fieldChanged } from './physical/field-changed.ts';
import { fieldRemoved } from './physical/field-removed.ts';
import { fieldRenamed } from './physical/field-renamed.ts';
import { fieldTypeChanged } from './physical/field-type-changed.ts';
import { foreignKeyAdded } from './physical/foreign-key-added.ts';
import { foreignKeyBroken } from './physical/foreign-key-broken.ts';
import { foreignKeyChanged } from './physical/foreign-key-changed.ts';
import { foreignKeyRemoved } from './physical/foreign-key-removed.ts';
import { indexAdded } from './physical/index-added.ts';
import { indexChanged } from './physical/index-changed.ts';
import { indexRemoved } from './physical/index-removed.ts';
import { indexRenamed } from './physical/index-renamed.ts';
import { tableAdded } from './physical/table-added.ts';
import { tableChanged } from './physical/table-changed.ts';
import { tableRemoved } from './physical/table-removed.ts';
import { tableRenamed } from './physical/table-renamed.ts';
import { unresolvedId } from './physical/unresolved-id.ts';
import { entityEstimateAdded } from './planning/entity-estimate-added.ts';
import { entityEstimateRemoved } from './planning/entity-estimate-removed.ts';
import { estimateChanged } from './planning/estimate-changed.ts';
import { reportEstimateAdded } from './planning/report-estimate-added.ts';
import { reportEstimateRemoved } from './planning/report-estimate-removed.ts';
import { roadmapAdded } from './planning/roadmap-added.ts';
import { roadmapChanged } from './planning/roadmap-changed.ts';
import { roadmapRemoved } from './planning/roadmap-removed.ts';
import { sourceEstimateAdded } from './planning/source-estimate-added.ts';
import { sourceEstimateRemoved } from './planning/source-estimate-removed.ts';
import { taskAdded } from './planning/task-added.ts';
import { taskChanged } from './planning/task-changed.ts';
import { taskRemoved } from './planning/task-removed.ts';
import { taskRenamed } from './planning/task-renamed.ts';
import { configurationInvalid } from './policy/configuration-invalid.ts';
import { ignoreUnused } from './policy/ignore-unused.ts';
import { waiverExpired } from './policy/waiver-expired.ts';
import { waiverUnused } from './policy/waiver-unused.ts';
import { calculationChanged } from './products/calculation-changed.ts';
import { consumerAdded } from './products/consumer-added.ts';
import { consumerChanged } from './products/consumer-changed.ts';
import { consumerRemoved } from './products/consumer-removed.ts';
import { exposureAdded } from './products/exposure-added.ts';
import { exposureChanged } from './products/exposure-changed.ts';
import { exposureRemoved } from './products/exposure-removed.ts';
import { exposureRenamed } from './products/exposure-renamed.ts';
import { invalidSchedule } from './products/invalid-schedule.ts';
import { metricAdded } from './products/metric-added.ts';
import { metricChanged } from './products/metric-changed.ts';
import { metricRemoved } from './products/metric-removed.ts';
import { metricRenamed } from './products/metric-renamed.ts';
import { productAdded } from './products/product-added.ts';
import { productChanged } from './products/product-changed.ts';
import { productRemoved } from './products/product-removed.ts';
import { productRenamed } from './products/product-renamed.ts';
import { refreshScheduleChanged } from './products/refresh-schedule-changed.ts';
import { reportAdded } from './products/report-added.ts';
import { reportChanged } from './products/report-changed.ts';
import { reportRemoved } from './products/report-removed.ts';
import { reportRenamed } from './products/report-renamed.ts';
import { reverseEtlAdded } from './products/reverse-etl-added.ts';
import { reverseEtlChanged } from './products/reverse-etl-changed.ts';
import { reverseEtlRemoved } from './products/reverse-etl-removed.ts';
import { reverseEtlRenamed } from './products/reverse-etl-renamed.ts';
import { targetChanged } from './products/target-changed.ts';
import { ambiguousReference } from './references/ambiguous-reference.ts';
import { brokenReference } from './references/broken-reference.ts';
import { looseReference } from './references/loose-reference.ts';
import { wrongKindReference } from './references/wrong-kind-reference.ts';
import { cardinalityChanged } from './relations/cardinality-changed.ts';
import { lineageAdded } from './relations/lineage-added.ts';
import { lineageRemoved } from './relations/lineage-removed.ts';
import { lineageRetargeted } from './relations/lineage-retargeted.ts';
import { logicalRelationshipAdded } from './relations/logical-relationship-added.ts';
import { logicalRelationshipChanged } from './relations/logical-relationship-changed.ts';
import { logicalRelationshipRemoved } from './relations/logical-relationship-removed.ts';
import { relationshipAdded } from './relations/relationship-added.ts';
import { relationshipChanged } from './relations/relationship-changed.ts';
import { relationshipRemoved } from './relations/relationship-removed.ts';
import { relationshipRetargeted } from './relations/relationship-retargeted.ts';
import type { Rule } from './rule.ts';
import { entityLostLastSource } from './sources/entity-lost-last-source.ts';
import { entityResolutionAdded } from './sources/entity-resolution-added.ts';
import { entityResolutionChanged } from './sources/entity-resolution-changed.ts';
import { entityResolutionRemoved } from './sources/entity-resolution-removed.ts';
import { mappingAdded } from './sources/mapping-added.ts';
import { mappingChanged } from './sources/mapping-changed.ts';
import { mappingRemoved } from './sources/mapping-removed.ts';
import { refreshSlowed } from './sources/refresh-slowed.ts';
import { sourceAdded } from './sources/source-added.ts';
import { sourceChanged } from './sources/source-changed.ts';
import { sourceMoved } from './sources/source-moved.ts';
import { sourceRemoved } from './sources/source-removed.ts';
import { sourceRenamed } from './sources/source-renamed.ts';
import { sourceTypeChanged } from './sources/source-type-changed.ts';
import { fileSkipped } from './syntax/file-skipped.ts';
import { foreignFile } from './syntax/foreign-file.ts';
import { missingBrace } from './syntax/missing-brace.ts';
import { singleQuotedString } from './syntax/single-quoted-string.ts';
import { syntaxError } from './syntax/syntax-error.ts';
import { unclosedString } from './syntax/unclosed-string.ts';
import { unknownKeyword } from './syntax/unknown-keyword.ts';
import { unknownValue } from './syntax/unknown-value.ts';

/**
 * The order of this list is the order of the documentation and of findings at one place: what could not be read first,
 * because everything else depends on it; then what is broken; then what changed, from what people know best to what is
 * generated. Within an area the most serious stand first, and what every kind of block has alike stands last.
 */
export const RULES: readonly Rule[] = Object.freeze([
  // Syntax
  syntaxError,
  unclosedString,
  singleQuotedString,
  missingBrace,
  fileSkipped,
  unknownKeyword,
  unknownValue,
  foreignFile,
  // References
  brokenReference,
  wrongKindReference,
  ambiguousReference,
  looseReference,
  // Definitions
  duplicateDefinition,
  derivationCycle,
  taskCycle,
  conflictingDomain,
  // Domains and entities
  domainRemoved,
  domainRenamed,
  entityRemoved,
  entityRenamed,
  entityMoved,
  entityTypeChanged,
  businessLogicChanged,
  domainAdded,
  entityAdded,
  domainChanged,
  entityChanged,
  descriptionRemoved,
  // Attributes
  attributeRemoved,
  attributeRenamed,
  attributeTypeChanged,
  attributeBecameRequired,
  attributeBecameOptional,
  requiredAttributeAdded,
  attributeAdded,
  attributeChanged,
  // Relations
  relationshipRemoved,
  relationshipRetargeted,
  cardinalityChanged,
  lineageRemoved,
  lineageRetargeted,
  relationshipAdded,
  lineageAdded,
  relationshipChanged,
  logicalRelationshipRemoved,
  logicalRelationshipAdded,
  logicalRelationshipChanged,
  // Sources
  sourceRemoved,
  sourceRenamed,
  sourceTypeChanged,
  sourceMoved,
  mappingRemoved,
  mappingChanged,
  entityLostLastSource,
  refreshSlowed,
  sourceAdded,
  mappingAdded,
  sourceChanged,
  entityResolutionRemoved,
  entityResolutionAdded,
  entityResolutionChanged,
  // Products
  productRemoved,
  reportRemoved,
  metricRemoved,
  productRenamed,
  reportRenamed,
  metricRenamed,
  calculationChanged,
  invalidSchedule,
  consumerRemoved,
  productAdded,
  reportAdded,
  metricAdded,
  targetChanged,
  refreshScheduleChanged,
  consumerAdded,
  productChanged,
  reportChanged,
  metricChanged,
  consumerChanged,
  exposureRemoved,
  exposureRenamed,
  exposureAdded,
  exposureChanged,
  reverseEtlRemoved,
  reverseEtlRenamed,
  reverseEtlAdded,
  reverseEtlChanged,
  // Personal data
  piiAdded,
  piiRemoved,
  piiExposed,
  piiUndeclared,
  // Ownership
  ownerChanged,
  ownerRemoved,
  productWithoutOwner,
  productWithoutConsumer,
  // Hygiene
  entityWithoutDescription,
  attributeWithoutType,
  entityUnused,
  entityWithoutSource,
  metricWithoutUses,
  invalidColor,
  naming,
  // Physical model
  foreignKeyBroken,
  tableRemoved,
  tableRenamed,
  fieldRemoved,
  fieldRenamed,
  fieldTypeChanged,
  tableAdded,
  fieldAdded,
  unresolvedId,
  tableChanged,
  fieldChanged,
  indexRemoved,
  indexRenamed,
  indexAdded,
  indexChanged,
  foreignKeyRemoved,
  foreignKeyAdded,
  foreignKeyChanged,
  // Planning
  taskRemoved,
  taskRenamed,
  taskAdded,
  taskChanged,
  estimateChanged,
  roadmapRemoved,
  roadmapAdded,
  roadmapChanged,
  entityEstimateRemoved,
  entityEstimateAdded,
  sourceEstimateRemoved,
  sourceEstimateAdded,
  reportEstimateRemoved,
  reportEstimateAdded,
  // Deprecation
  removedBeforeSunset,
  sunsetOverdue,
  deprecatedAdded,
  safeToRemove,
  removedWithoutDeprecation,
  // Other blocks
  blockRemoved,
  blockAdded,
  blockChanged,
  // Policy
  configurationInvalid,
  waiverExpired,
  waiverUnused,
  ignoreUnused,
]);

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.meta.id, rule]));

export function findRule(id: string): Rule | undefined {
  return RULES_BY_ID.get(id);
}
