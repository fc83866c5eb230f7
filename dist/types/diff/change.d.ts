/** What differs between two models: facts without severity, rule or message. */
import type { Link } from '../link/linked-model.js';
import type { Element, Property } from '../model/element.js';
import type { Kind } from '../model/kind.js';
import type { Pair } from '../text/pair.js';
export type Change = AddedChange | RemovedChange | RenamedChange | PropertyChange | ReferenceAddedChange | ReferenceRemovedChange | ReferenceRetargetedChange;
export type ChangeAction = Change['action'];
interface Identified {
    /** Stable in a report: action, kind, name and, where it applies, property and target. */
    readonly id: string;
}
export interface AddedChange extends Identified {
    readonly action: 'added';
    readonly element: Element;
    /** What came with it, at any depth; not what only moved into it. */
    readonly members: readonly Element[];
}
export interface RemovedChange extends Identified {
    readonly action: 'removed';
    readonly element: Element;
    /** What went with it, at any depth; not what lives on elsewhere. */
    readonly members: readonly Element[];
}
export interface RenamedChange extends Identified {
    /** `moved`: the same name in another domain. */
    readonly action: 'renamed' | 'moved';
    readonly elements: Pair<Element>;
    /** 1 where declared by `renamed-from`, else the similarity in (0.6, 1]. */
    readonly confidence: number;
    readonly declared: boolean;
}
export interface PropertyChange extends Identified {
    readonly action: 'property-changed';
    readonly elements: Pair<Element>;
    readonly property: string;
    /** Undefined where the property is absent and has no default. */
    readonly values: Pair<Property | undefined>;
}
export interface ReferenceAddedChange extends Identified {
    readonly action: 'reference-added';
    readonly elements: Pair<Element>;
    readonly link: Link;
}
export interface ReferenceRemovedChange extends Identified {
    readonly action: 'reference-removed';
    readonly elements: Pair<Element>;
    readonly link: Link;
}
export interface ReferenceRetargetedChange extends Identified {
    readonly action: 'reference-retargeted';
    readonly elements: Pair<Element>;
    readonly links: Pair<Link>;
}
/** A removed element that could have become any of several added ones, so none was chosen. */
export interface RenameCandidate {
    readonly kind: Kind;
    readonly removed: Element;
    readonly added: readonly Element[];
    /** The best similarity among them. */
    readonly confidence: number;
}
export interface ModelDiff {
    /** Sorted: domains and their entities first, then by kind and name. */
    readonly changes: readonly Change[];
    readonly renameCandidates: readonly RenameCandidate[];
    /**
     * Elements of one side of which the other side says nothing, because the text that held them could not be read there;
     * they are neither added nor removed, and references to them do not break.
     */
    readonly unknown: Pair<ReadonlySet<Element>>;
    /** The element of `after` that continues this element of `before` (attributes included), if any. */
    counterpartInAfter(before: Element): Element | undefined;
    /** The element of `before` that this element of `after` continues, if any. */
    counterpartInBefore(after: Element): Element | undefined;
    /** A reference text of `before` in the names of `after`: what it would say had it followed every rename. */
    textInAfter(text: string): string;
}
export {};
