import fc from 'fast-check';

/*
 * Property tests draw the same examples at every run, so that a change is judged by what it changed.
 * `BMC_SEED=random` draws others, and `BMC_SEED=NUMBER` those of a run that failed.
 */
const { BMC_SEED = '20261121' } = process.env;
if (BMC_SEED !== 'random') fc.configureGlobal({ seed: Number(BMC_SEED) });
