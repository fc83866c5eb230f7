/** Tells what a change brought from what was there before, after names of before have been translated. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ModelDiff } from '../diff/change.js';
import type { LinkedModel } from '../link/linked-model.js';
export type Origin = 'introduced' | 'inherited' | 'merge';
/** What the model rules say of each revision. */
export interface StateDiagnostics {
    readonly before: readonly Diagnostic[];
    readonly after: readonly Diagnostic[];
    /** Of the head alone, where `after` is a merge of it. */
    readonly head?: readonly Diagnostic[] | undefined;
    /** Of `before` as it was divided into projects, where the change divides it anew. */
    readonly undivided?: readonly Diagnostic[] | undefined;
}
export interface Origins {
    /** One per diagnostic of `after`, in the same order. */
    readonly after: readonly {
        readonly diagnostic: Diagnostic;
        readonly origin: Origin;
    }[];
    /** Diagnostics of `before` that no longer hold. */
    readonly fixed: readonly Diagnostic[];
}
export interface Translation {
    readonly before: LinkedModel;
    readonly diff: ModelDiff;
}
export declare function findOrigins(states: StateDiagnostics, translation: Translation): Origins;
