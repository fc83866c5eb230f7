// src/action.ts
/** The entry of the GitHub Action, which is not built yet: it fails with one clear message instead of passing silently. */
console.log("::error title=MML Guard::The GitHub Action is not available in this version. Run the command line instead: node dist/cli.js review <before> <after>");
process.exitCode = 1;
