import { defineConfig } from 'vite'

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
  // A name that stays: who serves the worker from elsewhere copies it.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
})
