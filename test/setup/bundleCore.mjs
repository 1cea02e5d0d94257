import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const folder = new URL('../../node_modules/.cache/paperloom/', import.meta.url)

/** Bundles `import { buildMap } from '@paperloom/core'` as a page would, word lists and model data apart, to weigh it. */
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: fileURLToPath(folder),
    emptyOutDir: true,
    target: 'es2023',
    lib: { entry: fileURLToPath(new URL('buildMapEntry.mjs', import.meta.url)), formats: ['es'], fileName: () => 'buildMap.js' },
    minify: true,
    rolldownOptions: { external: (id) => /\/lexicon\/|\/extraction\/model\//.test(id) },
  },
})
