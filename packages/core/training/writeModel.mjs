/** Writes a trained model as the modules that the library reads. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIGITS, LEAF_STEP } from '../dist/extraction/codec.js'
import { LEAF } from '../dist/extraction/trees.js'

const HEADER = '// Made by training/train.mjs: do not edit.\n\n'

/** Writes all modules into a folder; returns the size of each, gzipped. */
export function writeModel(folder, lexicon, { models, edges }) {
  mkdirSync(folder, { recursive: true })
  const files = {
    'wordTable.ts': wordsModule(lexicon.words, lexicon.wordColumns),
    'termTable.ts': termsModule(lexicon.terms, lexicon.termColumns),
    'candidateTrees.ts': treesModule('CANDIDATE_TREES', models.candidate, edges.candidate),
    'entityTrees.ts': treesModule('ENTITY_TREES', models.entity, edges.entity),
    'methodTrees.ts': treesModule('METHOD_TREES', models.method, edges.entity),
    'datasetTrees.ts': treesModule('DATASET_TREES', models.dataset, edges.entity),
  }
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return { name, bytes: text.length, gzipped: gzipSync(text, { level: 9 }).length }
  })
}

function wordsModule(words, columns) {
  return (
    `${HEADER}/** The words in the singular that the lexicon holds: see \`decodeEntries\`. */\n` +
    `export const WORD_ENTRIES = ${writeEntries(words)}\n\n${writeColumns('WORD', columns)}`
  )
}

function termsModule({ others, shared, added, numbers }, columns) {
  const shapes = Array.from(shared, (same, row) => DIGITS[8 * same + added[row]])
  const words = Array.from(numbers, (number) => DIGITS[number >> 12] + DIGITS[(number >> 6) & 63] + DIGITS[number & 63])
  return (
    `${HEADER}import type { TermsText } from '../codec.js'\n\n/** The terms of two to five words that the lexicon holds. */\n` +
    `export const TERMS: TermsText = {\n  others: ${writeEntries(others)},\n` +
    `  shapes: '${shapes.join('')}',\n  numbers: '${words.join('')}',\n}\n\n${writeColumns('TERM', columns)}`
  )
}

function writeColumns(name, columns) {
  return (
    `/** A digit for each of them in each column of \`${name}\`: see \`levelValue\`. */\n` +
    `export const ${name}_COLUMNS: readonly string[] = [\n${columns.map((column) => `  '${column}',`).join('\n')}\n]\n`
  )
}

function writeEntries(entries) {
  return `\`\n${frontCode([...entries.keys()]).join('\n')}\n\``
}

function frontCode(entries) {
  return entries.map((entry, i) => {
    const before = i === 0 ? '' : entries[i - 1]
    let shared = 0
    while (shared < Math.min(entry.length, before.length, DIGITS.length - 1) && entry[shared] === before[shared]) shared++
    return DIGITS[shared] + entry.slice(shared)
  })
}

function treesModule(name, model, edges) {
  const used = new Map()
  model.features.forEach((feature, node) => {
    if (feature === LEAF) return
    if (!used.has(feature)) used.set(feature, new Set())
    used.get(feature).add(model.values[node])
  })
  const kept = new Map([...used].sort((a, b) => a[0] - b[0]).map(([feature]) => [feature, edges[feature].filter((edge) => used.get(feature).has(edge))]))
  const trees = model.roots.map((root, i) => {
    let text = ''
    const end = model.roots[i + 1] ?? model.features.length
    for (let node = root; node < end; node++) text += writeNode(model, node, kept)
    return text
  })
  const rows = [...kept].map(([feature, own]) => `    ${feature}: [${own.map(shorten).join(', ')}],`)
  return (
    `${HEADER}import type { TreesText } from '../codec.js'\n\nexport const ${name}: TreesText = {\n` +
    `  base: ${Number(model.base.toFixed(6))},\n  edges: {\n${rows.join('\n')}\n  },\n` +
    `  nodes:\n${wrap(trees)},\n}\n`
  )
}

function wrap(trees) {
  return trees.map((tree, i) => `    '${tree}${i === trees.length - 1 ? '' : ' '}'`).join(' +\n')
}

function shorten(edge) {
  return String(Number(edge.toPrecision(4)))
}

function writeNode(model, node, kept) {
  const feature = model.features[node]
  if (feature === LEAF) {
    const level = Math.max(0, Math.min(4095, Math.round(model.values[node] / LEAF_STEP) + 2048))
    return DIGITS[63] + DIGITS[level % 64] + DIGITS[level >> 6]
  }
  return DIGITS[feature % 63] + DIGITS[Math.floor(feature / 63)] + DIGITS[kept.get(feature).indexOf(model.values[node])]
}
