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

/**
 * Languages stay files of their own, in `words` beside this one. They are named as the worker is: a server that resolves what
 * it serves would refuse the whole file where a language that nobody wants is not there.
 */
function leaveLanguages(): Plugin {
  return {
    name: 'leave-languages',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/words/words.ts')) return undefined
      return code.replace(/import\('\.\/(\w+)\.js'\)/g, "import(/* @vite-ignore */ new URL(/* @vite-ignore */ './words/$1.js', import.meta.url).href)")
    },
  }
}
