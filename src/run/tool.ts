/** Name and version of the program, as reports and messages give them. */

import metadata from '../../package.json' with { type: 'json' };

export const TOOL: { readonly name: string; readonly version: string } = {
  name: metadata.name,
  version: metadata.version,
};
