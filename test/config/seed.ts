import fc from 'fast-check'

/** The same cases in every run, so that a failure is a change's; `PAPERLOOM_SEED=2 npm test` asks for others. */
fc.configureGlobal({ seed: Number(process.env['PAPERLOOM_SEED'] ?? 1) })
