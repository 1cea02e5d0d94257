import { rmSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** The hosted page: relative addresses, so that it runs from any folder of any static host. */
export default defineConfig({
  base: './',
  resolve: { conditions: ['paperloom:source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [clearAssets()],
})

/** Names in `assets` change with their content, and those of an earlier build would stay. The types beside it do. */
function clearAssets(): Plugin {
  return {
    name: 'clear-assets',
    apply: 'build',
    buildStart() {
      rmSync(new URL('dist/assets', import.meta.url), { recursive: true, force: true })
    },
  }
}
