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
  plugins: [leaveParts()],
  // A name that stays: who serves the worker from elsewhere copies it.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
})

/** What stays a file of its own beside this one: see `vite.parts.config.ts`. */
const PARTS: readonly { readonly from: string; readonly imported: RegExp; readonly file: string }[] = [
  { from: '/src/words/words.ts', imported: /import\('\.\/(\w+)\.js'\)/g, file: './words/$1.js' },
  { from: '/src/worker/layoutTasks.ts', imported: /import\('\.\/layoutTask\.js'\)/g, file: './layout.js' },
]

/** Parts are named as the worker is: a server that resolves what it serves would refuse the whole file where one that nobody wants is not there. */
function leaveParts(): Plugin {
  return {
    name: 'leave-parts',
    enforce: 'pre',
    transform(code, id) {
      const part = PARTS.find(({ from }) => id.endsWith(from))
      return part && code.replace(part.imported, `import(/* @vite-ignore */ new URL(/* @vite-ignore */ '${part.file}', import.meta.url).href)`)
    },
  }
}
