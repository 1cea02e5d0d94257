import { readFileSync } from 'node:fs'
import { buildMap, explainLink, readSource } from '@paperloom/core'

// A formula is a run of element symbols with numbers and brackets that holds two symbols at least, or one and a number:
// NaCl, MnO2, Ca(OH)2. Words like `Cells` fall through, for their letters are no symbols.
const SYMBOL = 'He|Li|Be|Na|Mg|Al|Si|Cl|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Br|Ru|Pd|Ag|Sn|Pt|Au|Pb|[BCFHIKNOPSV]'
const FORMULA = new RegExp(`\\b(?:(?:${SYMBOL}|\\((?:${SYMBOL}){1,4}\\))\\d{0,2}){2,8}(?![\\w(])`, 'g')

/** Finds chemical formulas in a title and an abstract: where they stand, and what kind of thing they are. */
const formulas = {
  name: 'formulas',
  extract: ({ title, abstract = '' }) =>
    Object.entries({ title, abstract }).flatMap(([field, text]) =>
      [...text.matchAll(FORMULA)].map(({ index, 0: surface }) => ({
        field,
        start: index,
        end: index + surface.length,
        kind: 'concept',
        name: surface,
      })),
    ),
}

const { value: papers } = readSource(readFileSync(new URL('papers.jsonl', import.meta.url), 'utf8'), { format: 'jsonl' })
const { value: map } = buildMap(papers, { extractors: [formulas] })

// Formulas are entities like all others: papers that share one are linked by it, and the link says so.
for (const { source, target } of map.links) console.log(`${source} – ${target}: ${explainLink(map, source, target).arithmetic}`)
