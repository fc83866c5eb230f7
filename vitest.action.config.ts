/** The Action against kits that are too slow for every run: GitHub's own API description, an emulator, ten thousand findings. */

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
