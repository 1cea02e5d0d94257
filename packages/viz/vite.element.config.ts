import { defineConfig, type Plugin } from 'vite'

/** One file that defines `<paper-map>`, for a page without a bundler. */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { conditions: ['paperloom:source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'paper-map.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
    minify: true,
  },
  plugins: [leaveLanguages()],
  // A name that stays: who serves the worker from elsewhere copies it.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
})

/** Languages that are asked for later stay files of their own, in `words` beside this one. */
function leaveLanguages(): Plugin {
  return {
    name: 'leave-languages',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const language = /\/src\/words\/(\w+)\.ts$/.exec(found?.id ?? '')?.[1]
      // Asked for by `import()` and nothing else, unlike English and what makes words of a language.
      return language !== undefined && options.kind === 'dynamic-import' ? { id: `./words/${language}.js`, external: 'relative' } : found
    },
  }
}
