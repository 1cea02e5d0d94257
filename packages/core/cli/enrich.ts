import type { Command } from 'commander'
import { summarizeImport, type Identifiers, type Paper } from '@paperloom/core'
import { wordsOf, type Api } from './apis/api.js'
import { APIS } from './apis/apis.js'
import { addApiOptions, apiOf, createClient, KEYS_HELP, type ApiFlags } from './fetchOptions.js'
import { fetchPapers } from './fetchPapers.js'
import { findByTitle, type TitleMatch, type TitleSearch } from './findByTitle.js'
import { counted } from './figures.js'
import { showLine } from './progress.js'
import { readPapers } from './readPapers.js'
import { fileInWords, reasonsInWords } from './readReport.js'
import { printable, type Terminal } from './terminal.js'
import { refuseOwnInput, refuseToOverwrite, writeOutput } from './writeOutput.js'

interface EnrichFlags extends ApiFlags {
  readonly out: string
  readonly from: string
  readonly titles: boolean
}

const EXAMPLES = `
Examples:
  paperloom enrich corpus.jsonl --out enriched.jsonl
  paperloom enrich references.bib --from semantic-scholar --out corpus.jsonl

What a paper has stays. What was filled in, and from where, is told in its field "extra" under "enriched". A paper without an
identifier is looked up by its title, one a request, and taken where first author or year agree too; --no-titles leaves it.
${KEYS_HELP}`

/** What is filled in where a paper lacks it. */
const FILLED = ['abstract', 'authors', 'year', 'venue', 'references'] as const

export function addEnrich(program: Command, terminal: Terminal): void {
  const command = program
    .command('enrich')
    .description('fill in references, abstracts and years of papers')
    .argument('<corpus>', 'a file of papers; - reads stdin')
    .requiredOption('-o, --out <file>', 'where the papers go; - writes them to stdout')
    .option('--from <api>', [...APIS.keys()].join(', '), 'openalex')
    .option('--no-titles', 'leave papers without an identifier as they are')
  addApiOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((path: string, flags: EnrichFlags) => enrich(path, flags, terminal))
}

async function enrich(path: string, flags: EnrichFlags, terminal: Terminal): Promise<void> {
  const { out, force = false, quiet = false } = flags
  const api = apiOf(flags.from)
  if (out !== '-') {
    refuseToOverwrite(out, force)
    await refuseOwnInput(out, [path])
  }
  const { papers, files } = await readPapers([path], {}, terminal)
  const poor = papers.filter(isPoor)
  const line = showLine(terminal, quiet)
  const client = createClient(api, flags, terminal, line.show)
  const unnamed = poor.filter((paper) => !canLookUp(api, paper) && wordsOf(paper.title) !== '')
  const search = await findByTitle(api, client, flags.titles ? unnamed : [], line.show).finally(line.clear)
  const named = poor.flatMap((paper) => identifiersOf(paper, search) ?? [])
  const fetched = await fetchPapers(api, client, api.lookUp(named), Infinity, line.show).finally(line.clear)
  const known = new Map(fetched.papers.flatMap((paper) => keysOf(paper.identifiers).map((key) => [key, paper])))
  const enriched = papers.map((paper) => {
    const match = search.matches.get(paper)
    const found = keysOf(identifiersOf(paper, search)).map((key) => known.get(key)).find((one) => one !== undefined)
    return fillIn(paper, found ?? match?.found, api.name, match)
  })
  const lines = enriched.map((paper) => `${JSON.stringify(paper)}\n`).join('')
  if (out === '-') terminal.out(lines)
  else await writeOutput(out, lines, force)
  if (quiet) return
  const imported = summarizeImport(files, papers, [], fetched.issues)
  const told = [...imported.files.flatMap(fileInWords), ...searchInWords(papers.length, unnamed.length, search, flags.titles), ...reasonsInWords(imported.reasons)]
  terminal.err([...told, ...filledInWords(papers, enriched, api.name, out)].join('\n'))
}

function isPoor(paper: Paper): boolean {
  return FILLED.some((name) => paper[name] === undefined)
}

function canLookUp(api: Api, { identifiers }: Paper): boolean {
  return identifiers !== undefined && api.lookUp([identifiers]).length > 0
}

/** What a paper is asked for by: its own, and what its title led to. */
function identifiersOf(paper: Paper, { matches }: TitleSearch): Identifiers | undefined {
  const found = matches.get(paper)?.found.identifiers
  return found === undefined ? paper.identifiers : { ...found, ...paper.identifiers }
}

function keysOf(identifiers: Identifiers = {}): string[] {
  const keys = Object.entries(identifiers).map(([name, id]) => `${name} ${String(id).toLowerCase()}`)
  const { arxiv } = identifiers
  return arxiv === undefined ? keys : [...keys, `doi 10.48550/arxiv.${arxiv.toLowerCase()}`]
}

/** Also takes the identifiers that it lacks: references name papers by the API's own. */
function fillIn(paper: Paper, found: Paper | undefined, api: string, match: TitleMatch | undefined): Paper {
  if (found === undefined) return paper
  const fields = FILLED.filter((name) => paper[name] === undefined && found[name] !== undefined)
  const identifiers = { ...found.identifiers, ...paper.identifiers }
  const filled = Object.fromEntries(fields.map((name) => [name, found[name]]))
  const matched = match === undefined ? {} : { matched: { id: match.found.id, by: match.by, score: match.score } }
  const told = fields.length > 0 || match !== undefined
  const extra = told ? { ...paper.extra, enriched: { from: api, fields, ...matched } } : paper.extra
  return { ...paper, ...filled, identifiers, ...(extra === undefined ? {} : { extra }) }
}

const MOST_TOLD = 10

function searchInWords(read: number, unnamed: number, { matches, ambiguous }: TitleSearch, titles: boolean): string[] {
  const given = `Read ${counted(read, 'paper')}`
  if (unnamed === 0) return [`${given}.`]
  const without = `${given}, ${unnamed} without an identifier to ask by`
  if (!titles) return [`${without}.`]
  const told = [...matches].slice(0, MOST_TOLD).map(([paper, { found, by }]) => `  "${printable(paper.title)}" is ${printable(found.id)}: ${by}`)
  const more = matches.size - told.length
  return [
    `${without}: ${matches.size} found by title${ambiguous.length === 0 ? '' : `, ${ambiguous.length} with a title that several papers bear`}.`,
    ...told,
    ...(more > 0 ? [`  and ${more} more, each told in its field "extra"`] : []),
  ]
}

function filledInWords(papers: readonly Paper[], enriched: readonly Paper[], api: string, out: string): string[] {
  const filled = FILLED.map((name) => `${name} of ${enriched.filter((paper, index) => paper[name] !== papers[index]![name]).length}`)
  return [`Filled in from ${api}: ${filled.join(', ')}.`, ...(out === '-' ? [] : [`Wrote ${out}.`]), '']
}
