import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const folder = new URL('../../node_modules/.cache/paperloom/', import.meta.url)
const isData = (id) => /\/lexicon\/|\/extraction\/model\//.test(id)

/** Bundles `import { buildMap } from '@paperloom/core'` as a page would, with its word lists and model data or without, to weigh it. */
await bundle('', isData)
await bundle('whole', () => false)

function bundle(into, external) {
  return build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: fileURLToPath(new URL(into, folder)),
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      minify: true,
      rolldownOptions: {
        external,
        input: fileURLToPath(new URL('buildMapEntry.mjs', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'buildMap.js' },
      },
    },
  })
}
