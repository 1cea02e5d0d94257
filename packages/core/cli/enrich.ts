import type { Command } from 'commander'
import { readSource, type Identifiers, type Paper } from '@paperloom/core'
import { APIS } from './apis/apis.js'
import { addApiOptions, apiOf, createClient, KEYS_HELP, type ApiFlags } from './fetchOptions.js'
import { fetchPapers } from './fetchPapers.js'
import { counted } from './figures.js'
import { showLine } from './progress.js'
import { readInput } from './readInput.js'
import type { Terminal } from './terminal.js'
import { refuseToOverwrite, writeOutput } from './writeOutput.js'

interface EnrichFlags extends ApiFlags {
  readonly out: string
  readonly from: string
}

const EXAMPLES = `
Examples:
  paperloom enrich corpus.jsonl --out enriched.jsonl
  paperloom enrich references.bib --from semantic-scholar --out corpus.jsonl

What a paper has stays. What was filled in, and from where, is told in its field "extra" under "enriched".
${KEYS_HELP}`

/** What is filled in where a paper lacks it. */
const FILLED = ['abstract', 'authors', 'year', 'venue', 'references'] as const

export function addEnrich(program: Command, terminal: Terminal): void {
  const command = program
    .command('enrich')
    .description('fill in references, abstracts and years of papers that have an identifier')
    .argument('<corpus>', 'a file of papers; - reads stdin')
    .requiredOption('-o, --out <file>', 'where the papers go; - writes them to stdout')
    .option('--from <api>', [...APIS.keys()].join(', '), 'openalex')
  addApiOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((path: string, flags: EnrichFlags) => enrich(path, flags, terminal))
}

async function enrich(path: string, flags: EnrichFlags, terminal: Terminal): Promise<void> {
  const { out, force = false, quiet = false } = flags
  const api = apiOf(flags.from)
  if (out !== '-') refuseToOverwrite(out, force)
  const { text, source } = await readInput(path, terminal)
  const { value: papers } = readSource(text, { source })
  const requests = api.lookUp(papers.filter(isPoor).flatMap(({ identifiers }) => identifiers ?? []))
  const line = showLine(terminal, quiet)
  const client = createClient(api, flags, terminal, line.show)
  const fetched = await fetchPapers(api, client, requests, Infinity, line.show).finally(line.clear)
  const known = new Map(fetched.papers.flatMap((paper) => keysOf(paper.identifiers).map((key) => [key, paper])))
  const enriched = papers.map((paper) => fillIn(paper, keysOf(paper.identifiers).map((key) => known.get(key)).find((found) => found !== undefined), api.name))
  const lines = enriched.map((paper) => `${JSON.stringify(paper)}\n`).join('')
  if (out === '-') terminal.out(lines)
  else await writeOutput(out, lines, force)
  if (!quiet) terminal.err(inWords(papers, enriched, api.name, out))
}

function isPoor(paper: Paper): boolean {
  return FILLED.some((name) => paper[name] === undefined)
}

function keysOf(identifiers: Identifiers = {}): string[] {
  const keys = Object.entries(identifiers).map(([name, id]) => `${name} ${String(id).toLowerCase()}`)
  const { arxiv } = identifiers
  return arxiv === undefined ? keys : [...keys, `doi 10.48550/arxiv.${arxiv.toLowerCase()}`]
}

/** Also takes the identifiers that it lacks: references name papers by the API's own. */
function fillIn(paper: Paper, found: Paper | undefined, api: string): Paper {
  if (found === undefined) return paper
  const fields = FILLED.filter((name) => paper[name] === undefined && found[name] !== undefined)
  const identifiers = { ...found.identifiers, ...paper.identifiers }
  const filled = Object.fromEntries(fields.map((name) => [name, found[name]]))
  const extra = fields.length === 0 ? paper.extra : { ...paper.extra, enriched: { from: api, fields } }
  return { ...paper, ...filled, identifiers, ...(extra === undefined ? {} : { extra }) }
}

function inWords(papers: readonly Paper[], enriched: readonly Paper[], api: string, out: string): string {
  const unnamed = papers.filter(({ identifiers }) => identifiers === undefined).length
  const filled = FILLED.map((name) => {
    const count = enriched.filter((paper, index) => paper[name] !== papers[index]![name]).length
    return `${name} of ${count}`
  })
  return [
    `Read ${counted(papers.length, 'paper')}${unnamed === 0 ? '' : `, ${unnamed} without an identifier to ask by`}.`,
    `Filled in from ${api}: ${filled.join(', ')}.`,
    ...(out === '-' ? [] : [`Wrote ${out}.`]),
    '',
  ].join('\n')
}
