import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from './assemble.mjs'
import { ROOT } from './steps.mjs'

/** `node test/setup/assemblePairSums.mjs` after a change in `pairSums.wat`. */
const folder = join(ROOT, 'packages/core/src/graph')
const bytes = await assemble(readFileSync(join(folder, 'pairSums.wat'), 'utf8'))
writeFileSync(
  join(folder, 'pairSumsBytes.ts'),
  `// Made by test/setup/assemblePairSums.mjs: do not edit.\n\n/** The module of \`pairSums.wat\`, in base64. */\nexport const PAIR_SUMS =\n  '${bytes}'\n`,
)
