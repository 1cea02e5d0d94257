import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const dist = fileURLToPath(new URL('../../packages/core/dist/', import.meta.url))
/** Word lists and model data stand beside the bundle already. */
const isData = (id) => /\/(?:lexicon|extraction\/model)\/[^/]+\.js$/.test(id)
const isPackage = (id) => /^[a-z@]/.test(id) && id !== '@paperloom/core'

/** Puts the command and the library into few files: to open three hundred takes as long as to map seventy papers. */
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: `${dist}bin`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { main: `${dist}cli/main.js`, worker: `${dist}cli/worker.js` },
      output: { chunkFileNames: 'shared.js' },
      external: (id) => isPackage(id) || isData(id),
    },
  },
  ssr: { noExternal: ['@paperloom/core'] },
})
