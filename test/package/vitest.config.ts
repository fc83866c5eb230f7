/** How the tests of the installed package run: they need the registry, so `npm test` leaves them out. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/package/**/*.installed.ts'],
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
