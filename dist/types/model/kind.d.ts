/** What a kind of element is, as data: keywords, place, name, properties and relations. */
import type { ValueType } from '../syntax/facts.js';
export type Kind = 'domain' | 'entity' | 'attribute' | 'relationship' | 'logical-relationship' | 'source' | 'mapping' | 'entity-resolution' | 'data-product' | 'consumer' | 'report' | 'metric' | 'exposure' | 'reverse-etl' | 'table' | 'field' | 'index' | 'foreign-key' | 'roadmap' | 'task' | 'entity-estimate' | 'source-estimate' | 'report-estimate' | 'unknown';
/** What travels along a reference (product page, section 3). */
export type RelationClass = 'data' | 'structural' | 'planning';
export type Relation = 'belongs-to' | 'contains' | 'derived-from' | 'has-many' | 'parent-of' | 'leads-to' | 'related-to' | 'uses' | 'maps' | 'resolves' | 'from' | 'to' | 'builds' | 'depends-on' | 'estimates' | 'foreign-key' | 'entity' | 'source' | 'entity-group';
export interface RelationSchema {
    readonly relation: Relation;
    /** Keys that state it, normalised (lower case, `_` between words); `label` is the block's own label. */
    readonly keys: readonly string[];
    /** What it may point to, best first. */
    readonly targets: readonly Kind[];
    readonly class: RelationClass;
    /** `soft`: a reference only where it resolves, else plain text. `id`: an internal id, which may stay unresolved. */
    readonly strength: 'firm' | 'soft' | 'id';
}
export type PropertyType = 'string' | 'boolean' | 'number' | 'formula';
export interface PropertySchema {
    /** Normalised key: lower case, `_` between words. */
    readonly name: string;
    readonly type: PropertyType;
    /** What its absence means; writing it is no change. */
    readonly default?: string;
    /** Known values; any other is a note. */
    readonly values?: readonly string[];
    /** Whether a change of it reaches those downstream (product page, section 3: "what counts"). */
    readonly travels: boolean;
}
/**
 * How an element gets its name:
 * `label` from its label; `target` from what its label refers to; `ends` from its two ends where it has no label;
 * `parent` from its parent alone; `value` from the value of a directive (a consumer).
 */
export type Naming = 'label' | 'target' | 'ends' | 'parent' | 'value';
export interface KindSchema {
    readonly kind: Kind;
    /** For people: "data product". */
    readonly title: string;
    /** The kind's part of a rule id: `product` for a data product, `block` for an unknown one. */
    readonly ruleName: string;
    /** Normalised keywords (synonyms are replaced before). */
    readonly keywords: readonly string[];
    /** Parents under which the keyword means this kind; the first kind that lists a keyword takes it everywhere else. */
    readonly parents: readonly (Kind | 'file')[];
    readonly naming: Naming;
    /** Its name does not begin with its parent's: a task is known by its own name, in a roadmap or not. */
    readonly namedAlone?: true;
    /** Between the parent's qualified name and this one's own. */
    readonly separator: '.' | '/';
    /** Whether one block may be written in several places and counts as one. */
    readonly merges?: true;
    /** Whether a removed and an added one may be one renamed. */
    readonly renames: boolean;
    readonly properties: readonly PropertySchema[];
    readonly relations: readonly RelationSchema[];
}
/** A value of a property, decoded. */
export interface Value {
    readonly type: ValueType;
    /** Quotes and indentation removed, escapes decoded, booleans in lower case. */
    readonly text: string;
}
