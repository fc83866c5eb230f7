/** How whole workflows run under `act`, a runner that nobody here wrote: one after the other. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/runner/**/*.installed.ts'],
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
