/** The Action against what is too slow for every run: each event and fault, GitHub's own API description, ten thousand findings. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/action/**/*.kit.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
  },
});
