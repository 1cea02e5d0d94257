import { defineConfig } from 'vite'

/** The hosted page: relative addresses, so that it runs from any folder of any static host. */
export default defineConfig({
  base: './',
  resolve: { conditions: ['paperloom:source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
