import fc from 'fast-check'

/**
 * Property tests draw the same cases each time, so that a change is judged by what it changed; `SEED=n` draws others. A
 * case that failed is kept as an example of its test.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20170607) })
