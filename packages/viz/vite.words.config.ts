import { defineConfig } from 'vite'

/** The languages beside `paper-map.js`, a file each, which it asks for when they are wanted. */
const LANGUAGES = ['chinese', 'french', 'german', 'spanish']

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/words',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: Object.fromEntries(LANGUAGES.map((name) => [name, `src/words/${name}.ts`])), formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: { output: { minify: true } },
    minify: true,
  },
})
