/** Whom a change reaches, by which path, how surely. */
import type { Element } from '../model/element.js';
import type { Side } from '../text/pair.js';
/** From surest to least sure. */
export type Certainty = 'certain' | 'likely' | 'possible';
export interface AffectedElement {
    readonly element: Element;
    /** The model in which it was reached: `before` for removals. */
    readonly side: Side;
    readonly certainty: Certainty;
    /** Steps from the changed element. */
    readonly distance: number;
    /** Qualified names from the changed element to this one, both included; a long path is cut in the middle. */
    readonly path: readonly string[];
    /** Ids of the changes that reach it, sorted. */
    readonly because: readonly string[];
}
export interface AffectedConsumer {
    /** The consumer's text as written. */
    readonly name: string;
    readonly external: boolean;
    /** Names of the data products through which it is reached, sorted. */
    readonly products: readonly string[];
    readonly certainty: Certainty;
    readonly path: readonly string[];
}
export interface Impact {
    /** One entry per element, its surest and then shortest path; sorted by kind of people first, then name. */
    readonly elements: readonly AffectedElement[];
    readonly consumers: readonly AffectedConsumer[];
    /** Elements downstream of a change whose formulas show that they do not use what changed. */
    readonly unaffected: number;
    /** Changed elements whose reach was not followed, because the model is too entangled. */
    readonly unfollowed?: number;
}
/** One personal datum that one consumer can see through one product. */
export interface Exposure {
    /** The PII entity or attribute. */
    readonly element: Element;
    readonly product: string;
    readonly consumer: string;
    readonly certainty: Certainty;
    readonly path: readonly string[];
}
export interface PersonalDataReport {
    /** Elements that carry the flag in `after` and did not in `before`. */
    readonly added: readonly Element[];
    /** Elements that carried the flag in `before` and do not in `after`. */
    readonly removed: readonly Element[];
    /** Exposures of `after` that `before` did not have. */
    readonly exposures: readonly Exposure[];
    /** Exposures of `before` that are gone. */
    readonly noLongerExposed: readonly Exposure[];
}
