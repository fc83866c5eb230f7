const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** The language for `new Parser().setLanguage(…)` of the package tree-sitter. */
module.exports = require('node-gyp-build')(root);
module.exports.name = 'mml';
module.exports.nodeTypeInfo = require('../../src/node-types.json');
