/**
 * WebAssembly with the few types that the parser needs. The project takes no types of the browser, where TypeScript keeps
 * those of WebAssembly, so they are written down here.
 */

export type WasmImports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type WasmModule = object;

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

export interface WasmMemory {
  /** Another object after every growth. */
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports?: WasmImports) => WasmInstance;
  /** Sizes in pages of 64 KiB. */
  readonly Memory: new (pages: {
    initial: number;
    maximum: number;
  }) => WasmMemory;
  /** Thrown where compiled code cannot go on. */
  readonly RuntimeError: new () => Error;
}

declare const WebAssembly: WebAssemblyApi;

export const { Module, Instance, Memory, RuntimeError } = WebAssembly;
