import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from './assemble.mjs'
import { ROOT } from './steps.mjs'

/** `node test/setup/assembleLoops.mjs` after a change in a `.wat` file. */
const MODULES = { pairSums: 'PAIR_SUMS', indexLoops: 'INDEX_LOOPS' }

const folder = join(ROOT, 'packages/core/src/graph')
for (const [name, constant] of Object.entries(MODULES)) {
  const bytes = await assemble(readFileSync(join(folder, `${name}.wat`), 'utf8'))
  writeFileSync(
    join(folder, `${name}Bytes.ts`),
    `// Made by test/setup/assembleLoops.mjs: do not edit.\n\n/** The module of \`${name}.wat\`, in base64. */\nexport const ${constant} =\n  '${bytes}'\n`,
  )
}
