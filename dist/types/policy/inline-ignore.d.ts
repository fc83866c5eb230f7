/** Comments in models that silence findings of their line: `# mml-guard: ignore <rule> -- reason`. */
import type { LinkedModel } from '../link/linked-model.js';
import type { Range } from '../text/range.js';
export interface InlineIgnore {
    readonly range: Range;
    /** The line whose findings it silences, 1-based: its own, or the next one where it stands alone. */
    readonly line: number;
    /** None where the comment cannot be understood. */
    readonly rules: readonly string[];
    readonly reason: string;
}
/** In the order of the files; only files that hold such comments cost anything. */
export declare function collectInlineIgnores(model: LinkedModel): readonly InlineIgnore[];
