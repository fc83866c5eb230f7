/** How much work in WebAssembly makes V8 optimise it: flags to be set before any of it is compiled. */

/** Never: below 200 KB optimised code is not worth its compilation, for whose end V8 waits at exit. */
export const SMALL_INPUT_FLAG = '--wasm-tiering-budget=2147483647';

/** As V8 has it by itself since Node 22. */
export const LARGE_INPUT_FLAG = '--wasm-tiering-budget=13000000';

/** What may be the default, newest V8 first: Node 20 optimises earlier. */
export const DEFAULT_FLAGS: readonly string[] = [LARGE_INPUT_FLAG, '--wasm-tiering-budget=1800000'];
