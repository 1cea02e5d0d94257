import { readFileSync, writeFileSync } from 'node:fs'
import { buildMap, explainLink, neighbours, readSource, toMapJson } from '@paperloom/core'

// Read papers. What could not be read is said in `issues`, never thrown away silently.
const text = readFileSync(new URL('papers.jsonl', import.meta.url), 'utf8')
const { value: papers, issues } = readSource(text, { format: 'jsonl' })
for (const { severity, message } of issues) console.log(`${severity}: ${message}`)

// Weave the map: the same papers give the same map, byte for byte.
const { value: map } = buildMap(papers)
for (const { label, size } of map.communities) console.log(`${size} papers on ${label}`)

// Who is linked to whom, and why? The reasons add up to the weight of the link.
const [paper] = map.papers.filter(({ id }) => id === 'surgeformer')
for (const { paper: other } of neighbours(map, paper.id)) {
  console.log(`${paper.id} – ${other}: ${explainLink(map, paper.id, other).arithmetic}`)
}

// Keep it: `paperloom serve map.json` or <paper-map src="map.json"> shows it.
const out = process.argv[2] ?? 'map.json'
writeFileSync(out, toMapJson(map))
console.log(`wrote ${out}`)
