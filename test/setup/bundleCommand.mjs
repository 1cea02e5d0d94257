import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const dist = fileURLToPath(new URL('../../packages/core/dist/', import.meta.url))
/** Word lists and model data stand beside the bundle already. */
const isData = (id) => /\/(?:lexicon|extraction\/model)\/[^/]+\.js$/.test(id)

/** Puts the command, the library and their packages into few files: to open three hundred takes as long as to map seventy papers. */
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: `${dist}bin`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { main: `${dist}cli/main.js`, worker: `${dist}cli/worker.js` },
      output: { chunkFileNames: '[name].js', codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
      external: isData,
    },
  },
  ssr: { noExternal: true },
})
