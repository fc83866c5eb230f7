/**
 * Random tests take the same models in every run, so that a red run is about the change and not about luck.
 * `FAST_CHECK_SEED=random npm test` looks further, and a number tries one seed again.
 */

import fc from 'fast-check';

const FIXED_SEED = 20261124;
const wanted = process.env.FAST_CHECK_SEED;

if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? FIXED_SEED : Number(wanted) });
