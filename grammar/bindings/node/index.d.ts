/** The MML language for the package tree-sitter. */
declare const mml: {
  readonly name: 'mml';
  readonly language: unknown;
  readonly nodeTypeInfo: readonly { readonly type: string; readonly named: boolean }[];
};

export = mml;
