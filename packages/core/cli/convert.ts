import { Option, type Command } from 'commander'
import { MAP_FILE_FORMATS, type CsvTable, type HtmlOptions, type MapFileFormat, type MapPaper, type PaperMap } from '@paperloom/core'
import { CSV_TABLES, formatOfName, OUTPUT_FORMATS, writeFormat, type OutputFile, type OutputFormat } from './convertFormats.js'
import { CommandFailure, EXIT } from './failure.js'
import { counted, someOf } from './figures.js'
import { readInput } from './readInput.js'
import { readMap } from './readMap.js'
import type { Terminal } from './terminal.js'
import { refuseOwnInput, refuseToOverwrite, writeOutput } from './writeOutput.js'

interface ConvertFlags {
  readonly from?: MapFileFormat
  readonly to?: OutputFormat
  readonly network?: string
  readonly table?: CsvTable
  readonly community?: readonly string[]
  readonly theme?: 'light' | 'dark'
  readonly title?: string
  readonly licence?: string
  readonly source?: string
  readonly locale?: string
  readonly force?: boolean
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  paperloom convert map.json map.gexf
  paperloom convert map.json vosviewer.json --to vosviewer
  paperloom convert items.txt map.json --network links.txt
  paperloom convert map.json map.html --licence "CC BY 4.0" --source "our group's papers, May 2026"
  paperloom convert map.json - --to bibtex --community c2 > c2.bib

Formats by extension: .json paperloom, .loom the same, compact, .txt vosviewer (map, network and thesaurus files), .gexf,
.graphml, .csv (nodes, edges and evidence), .svg, .html, .bib, .ris, .md. The input's format is told from its content.`

export function addConvert(program: Command, terminal: Terminal): void {
  program
    .command('convert')
    .description('write a map in another format, or read a network of another program as a map')
    .argument('<input>', 'a map, VOSviewer, GEXF, GraphML or graphology file, plain or gzip; - reads stdin')
    .argument('<output>', 'where it goes; - writes it to stdout')
    .addOption(new Option('--from <format>', 'format of the input; without it, it is told from the content').choices(MAP_FILE_FORMATS))
    .addOption(new Option('--to <format>', 'format of the output; without it, the extension tells').choices(OUTPUT_FORMATS))
    .option('--network <file>', 'the network file that belongs to a VOSviewer map file')
    .addOption(new Option('--table <name>', 'one table of CSV, instead of all three').choices(CSV_TABLES))
    .option('-c, --community <id...>', 'only the papers of these communities, for bibtex, ris and markdown')
    .addOption(new Option('--theme <name>', 'ground of the svg (default light)').choices(['light', 'dark']))
    .option('--title <text>', 'name of the map in svg and html')
    .option('--licence <text>', 'licence of the data, for html')
    .option('--source <text>', 'where the papers come from, for html')
    .addOption(new Option('--locale <tag>', 'language of the viewer in html (default en)').choices(['en', 'de', 'fr', 'es', 'zh']))
    .option('-f, --force', 'replace files that exist')
    .option('-q, --quiet', 'say nothing but failures')
    .addHelpText('after', EXAMPLES)
    .action((input: string, output: string, flags: ConvertFlags) => convert(input, output, flags, terminal))
}

async function convert(input: string, output: string, flags: ConvertFlags, terminal: Terminal): Promise<void> {
  const { force = false, quiet = false, from, network, theme = 'light', table } = flags
  const format = chooseFormat(output, flags)
  const links = network === undefined ? undefined : (await readInput(network, terminal)).text
  const map = await readMap(input, terminal, { ...(from === undefined ? {} : { format: from }), ...(links === undefined ? {} : { network: links }) })
  const papers = choosePapers(map, flags.community)
  const files = writeFormat(map, format, output, { papers, theme, table, notes: notesOf(flags) })
  if (output === '-') {
    const { text } = files[0]!
    if (typeof text === 'string') terminal.out(text)
    return
  }
  await writeFiles(files, [input, ...(network === undefined ? [] : [network])], force)
  if (!quiet) terminal.err(`${inWords(map, papers, format)}: wrote ${files.map(({ path }) => path).join(', ')}\n`)
}

const READING_LISTS: readonly OutputFormat[] = ['bibtex', 'ris', 'markdown']

/** Options that say something of some formats alone. */
const BELONGS = {
  table: ['csv'],
  community: READING_LISTS,
  theme: ['svg'],
  title: ['svg', 'html'],
  licence: ['html'],
  source: ['html'],
  locale: ['html'],
} as const satisfies Partial<Record<keyof ConvertFlags, readonly OutputFormat[]>>

function chooseFormat(output: string, flags: ConvertFlags): OutputFormat {
  const { to, table } = flags
  const format = to ?? formatOfName(output)
  const refuse = (message: string): never => {
    throw new CommandFailure(EXIT.usage, message)
  }
  if (format === undefined) return refuse(`give the format with --to (${OUTPUT_FORMATS.join(', ')}): its name does not tell it: ${output}`)
  for (const [name, formats] of Object.entries(BELONGS) as [keyof typeof BELONGS, readonly OutputFormat[]][]) {
    if (flags[name] !== undefined && !formats.includes(format)) refuse(`--${name} belongs to ${inARow(formats)}, not to ${format}`)
  }
  if (output === '-' && format === 'csv' && table === undefined) refuse('stdout holds one table: choose it with --table')
  if (output === '-' && format === 'loom') refuse('loom is not text: name a file for it')
  return format
}

function notesOf({ title, licence, source, locale }: ConvertFlags): HtmlOptions {
  return Object.fromEntries(Object.entries({ title, licence, source, locale }).filter(([, text]) => text !== undefined))
}

function inARow(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

function choosePapers(map: PaperMap, communities: readonly string[] | undefined): readonly MapPaper[] {
  if (communities === undefined) return map.papers
  const unknown = communities.find((id) => map.communities.every((community) => community.id !== id))
  if (unknown !== undefined) {
    throw new CommandFailure(EXIT.usage, `no community ${unknown}; the map has: ${someOf(map.communities.map(({ id }) => id))}`)
  }
  const chosen = new Set(communities)
  return map.papers.filter(({ community }) => community !== null && chosen.has(community))
}

/** All names are looked at before the first file is written. */
async function writeFiles(files: readonly OutputFile[], inputs: readonly string[], force: boolean): Promise<void> {
  for (const { path } of files) {
    refuseToOverwrite(path, force)
    await refuseOwnInput(path, inputs)
  }
  for (const { path, text } of files) await writeOutput(path, text, force)
}

function inWords({ papers, links, communities }: PaperMap, chosen: readonly MapPaper[], format: OutputFormat): string {
  if (READING_LISTS.includes(format)) return counted(chosen.length, 'paper')
  return `${counted(papers.length, 'paper')}, ${counted(links.length, 'link')}, ${counted(communities.length, 'community', 'communities')}`
}
