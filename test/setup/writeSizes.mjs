import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './steps.mjs'

/** Writes what the built files weigh into the README, in whole kilobytes, so that it changes only when they do. */
const MARKS = ['<!-- sizes, written by "npm run check:size" -->', '<!-- /sizes -->']
const weigh = (path) => gzipSync(readFileSync(join(ROOT, path)), { level: 9 }).length
const code = weigh('node_modules/.cache/paperloom/buildMap.js')
const rows = [
  ['`buildMap` of `@paperloom/core`, all that it needs', code],
  ['its word lists and model', weigh('node_modules/.cache/paperloom/whole/buildMap.js') - code],
  ['`paper-map.js`: the whole viewer, all that it needs', weigh('packages/viz/dist/paper-map.js')],
  ['`embed.html` for a frame, its script and style', ['html', 'js', 'css'].reduce((sum, type) => sum + weigh(`packages/viz/dist/embed.${type}`), 0)],
]
const lines = ['| what a page loads | gzip |', '| --- | --- |', ...rows.map(([what, bytes]) => `| ${what} | ${Math.round(bytes / 1000)} kB |`)]

const path = join(ROOT, 'README.md')
const readme = readFileSync(path, 'utf8')
const [start, end] = MARKS.map((mark) => readme.indexOf(mark))
if (start < 0 || end < start) throw new Error(`README.md has no place for sizes: ${MARKS.join(' … ')}`)
const next = `${readme.slice(0, start + MARKS[0].length)}\n${lines.join('\n')}\n${readme.slice(end)}`
if (next !== readme) writeFileSync(path, next)
process.stdout.write(`${lines.join('\n')}\n`)
