import { readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import {
  toBibtex,
  toCsv,
  toGexf,
  toGraphml,
  toGraphologyJson,
  toHtml,
  toLoom,
  toMapJson,
  toMarkdown,
  toRis,
  toSvg,
  toVosviewerFiles,
  toVosviewerJson,
  type CsvTable,
  type HtmlOptions,
  type MapPaper,
  type PaperMap,
} from '@paperloom/core'
import { findViewer } from './viewerFolder.js'

/** Formats that `convert` writes. */
export const OUTPUT_FORMATS = [
  ...['paperloom', 'loom', 'vosviewer', 'gexf', 'graphml', 'graphology', 'csv', 'svg', 'html'],
  ...['bibtex', 'ris', 'markdown'],
] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** A file to be written. */
export interface OutputFile {
  readonly path: string
  readonly text: string | Uint8Array
}

/** What a writer needs to know beside the map. */
export interface WriteOptions {
  /** The papers of a reading list; all of the map's where none are chosen. */
  readonly papers: readonly MapPaper[]
  readonly theme: 'light' | 'dark'
  /** One table of CSV instead of all three. */
  readonly table: CsvTable | undefined
  /** What an HTML file says of its data. */
  readonly notes: HtmlOptions
}

export const CSV_TABLES = ['nodes', 'edges', 'evidence'] as const

const BY_EXTENSION: ReadonlyMap<string, OutputFormat> = new Map([
  ['.json', 'paperloom'],
  ['.loom', 'loom'],
  ['.txt', 'vosviewer'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.csv', 'csv'],
  ['.svg', 'svg'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.bib', 'bibtex'],
  ['.ris', 'ris'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
])

/** The format that a file's name asks for. */
export function formatOfName(path: string): OutputFormat | undefined {
  return BY_EXTENSION.get(extname(path).toLowerCase())
}

/**
 * The files of a map in a format. VOSviewer's text files and the tables of CSV are three; each but the first bears the
 * name of what it holds: `map.txt`, `map-network.txt`, `map-thesaurus.txt`.
 */
export function writeFormat(map: PaperMap, format: OutputFormat, path: string, options: WriteOptions): OutputFile[] {
  const { papers, theme, table, notes } = options
  const one = (text: OutputFile['text']): OutputFile[] => [{ path, text }]
  switch (format) {
    case 'paperloom':
      return one(toMapJson(map))
    case 'loom':
      return one(toLoom(map))
    case 'vosviewer':
      return extname(path).toLowerCase() === '.json' || path === '-' ? one(toVosviewerJson(map)) : writeVosviewerFiles(map, path)
    case 'gexf':
      return one(toGexf(map))
    case 'graphml':
      return one(toGraphml(map))
    case 'graphology':
      return one(toGraphologyJson(map))
    case 'csv':
      return table === undefined ? CSV_TABLES.map((each) => ({ path: beside(path, each), text: toCsv(map, each) })) : one(toCsv(map, table))
    case 'svg':
      return one(toSvg(map, { theme, ...(notes.title === undefined ? {} : { title: notes.title }) }))
    case 'html':
      return one(toHtml(map, readFileSync(join(findViewer(), 'single.html'), 'utf8'), notes))
    case 'bibtex':
      return one(toBibtex(papers))
    case 'ris':
      return one(toRis(papers))
    case 'markdown':
      return one(toMarkdown(papers))
  }
}

function writeVosviewerFiles(map: PaperMap, path: string): OutputFile[] {
  const files = toVosviewerFiles(map)
  return [
    { path, text: files.map },
    { path: beside(path, 'network'), text: files.network },
    { path: beside(path, 'thesaurus'), text: files.thesaurus },
  ]
}

/** `out/map.csv` and `nodes` make `out/map-nodes.csv`. */
function beside(path: string, what: string): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}-${what}${extension}`)
}
