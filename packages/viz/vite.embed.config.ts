import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/**
 * The page for a frame: `embed.html` with its script and style sheet beside it, as strict policies want them; and `single.html`, the
 * same with everything in it, for one file together with its map.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { conditions: ['paperloom:source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'paperloom', fileName: () => 'embed.js' },
    rolldownOptions: { output: { codeSplitting: false } },
    minify: true,
    license: { fileName: 'licences.md' },
  },
  plugins: [writePages()],
})

/** Into the single page go script, style and licences, with a policy that lets these alone pass. */
function writePages(): Plugin {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  const write = (name: string, text: string): void => {
    writeFileSync(new URL(`dist/${name}`, import.meta.url), text)
  }
  return {
    name: 'embedded-pages',
    closeBundle() {
      const script = insideOfScript(read('dist/embed.js'))
      const style = read('src/styles/page.css') + read('src/styles/single.css')
      const licences = read('dist/licences.md').replaceAll('--', '- -')
      const parts: Record<string, string> = { policy: policyFor(script, style), style, script, licences }
      write('single.html', read('single.html').replace(/%(\w+)%/g, (place, name: string) => parts[name] ?? place))
      write('embed.html', read('embed.html'))
      write('embed.css', style)
    },
  }
}

/** A script that cannot end its element or begin a comment: both stand in texts only, where an escape says the same. */
function insideOfScript(code: string): string {
  return code.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C')
}

function policyFor(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const rules = {
    'default-src': "'none'",
    'script-src': hash(script),
    'style-src': hash(style),
    'img-src': 'data: blob:',
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  return `${Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ')};`
}
