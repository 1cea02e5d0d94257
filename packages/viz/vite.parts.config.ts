import { defineConfig } from 'vite'

/** What lies beside `paper-map.js`, and what it asks for when it is wanted: a file for each language, and what lays out where no worker may. */
const LANGUAGES = ['chinese', 'french', 'german', 'spanish']
const languages = Object.fromEntries(LANGUAGES.map((name) => [`words/${name}`, `src/words/${name}.ts`]))

export default defineConfig({
  publicDir: false,
  resolve: { conditions: ['paperloom:source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: { ...languages, layout: 'src/worker/layoutTask.ts' }, formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: { output: { minify: true } },
    minify: true,
  },
})
