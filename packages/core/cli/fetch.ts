import type { Command } from 'commander'
import type { Paper } from '@paperloom/core'
import type { Api, ApiRequest } from './apis/api.js'
import { APIS } from './apis/apis.js'
import { CommandFailure, EXIT } from './failure.js'
import { addApiOptions, apiOf, createClient, KEYS_HELP, type ApiFlags } from './fetchOptions.js'
import { fetchPapers } from './fetchPapers.js'
import { counted } from './figures.js'
import { readIdentifier } from './identifierOption.js'
import { wholeFrom } from './optionValues.js'
import { showLine } from './progress.js'
import { readInput } from './readInput.js'
import { printable, type Terminal } from './terminal.js'
import { refuseToOverwrite, writeOutput } from './writeOutput.js'

interface FetchFlags extends ApiFlags {
  readonly out: string
  readonly query?: string
  readonly ids?: readonly string[]
  readonly doi?: readonly string[]
  readonly limit: number
}

const EXAMPLES = `
Examples:
  paperloom fetch openalex --query "tidal energy" --limit 500 --out corpus.jsonl
  paperloom fetch arxiv --ids 2401.00001 2401.00002 --out corpus.jsonl
  paperloom fetch crossref --doi - --out corpus.jsonl < dois.txt
${KEYS_HELP}`

const MOST_ISSUES = 5

export function addFetch(program: Command, terminal: Terminal): void {
  const command = program
    .command('fetch')
    .description('fetch papers from an API, one JSON object a line')
    .argument('<api>', [...APIS.keys()].join(', '))
    .requiredOption('-o, --out <file>', 'where the papers go; - writes them to stdout')
    .option('--query <words>', 'what to search for, in the notation of the API')
    .option('--ids <id...>', 'DOIs, arXiv, OpenAlex, Semantic Scholar or PubMed ids; - reads them from stdin, one a line')
    .option('--doi <doi...>', 'DOIs; - reads them from stdin, one a line')
    .option('--limit <n>', 'papers at most', wholeFrom(1), 1000)
  addApiOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((name: string, flags: FetchFlags) => fetchInto(apiOf(name), flags, terminal))
}

async function fetchInto(api: Api, flags: FetchFlags, terminal: Terminal): Promise<void> {
  const { out, force = false, quiet = false, limit } = flags
  if (out !== '-') refuseToOverwrite(out, force)
  const requests = await requestsOf(api, flags, terminal)
  const line = showLine(terminal, quiet)
  const { papers, issues, dropped } = await fetchPapers(api, createClient(api, flags, terminal, line.show), requests, limit, line.show).finally(line.clear)
  const text = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('')
  if (out === '-') terminal.out(text)
  else await writeOutput(out, text, force)
  if (quiet) return
  const faults = issues.filter(({ severity }) => severity !== 'note')
  for (const { severity, message } of faults.slice(0, MOST_ISSUES)) terminal.err(`${severity}: ${printable(message)}\n`)
  if (faults.length > MOST_ISSUES) terminal.err(`and ${counted(faults.length - MOST_ISSUES, 'more fault')}\n`)
  terminal.err(`Fetched ${counted(papers.length, 'paper')} from ${api.name}, ${counted(dropped, 'record')} dropped; ${coverageOf(papers)}.\n`)
  if (out !== '-') terminal.err(`Wrote ${out}. Weave it: paperloom build ${out} --out map.json\n`)
}

async function requestsOf(api: Api, flags: FetchFlags, terminal: Terminal): Promise<readonly ApiRequest[]> {
  const { query, ids, doi, limit } = flags
  const given = [query, ids, doi].filter((value) => value !== undefined).length
  if (given !== 1) throw new CommandFailure(EXIT.usage, 'give one of --query, --ids and --doi')
  if (query !== undefined) return [api.search(query, limit)]
  const listed = ids ?? doi ?? []
  const texts = listed.includes('-') ? (await readInput('-', terminal)).text.split(/\r?\n/) : listed
  const identifiers = texts.filter((text) => text.trim() !== '').map(readIdentifier)
  const requests = api.lookUp(identifiers)
  if (requests.length > 0) return requests
  throw new CommandFailure(EXIT.usage, `${api.name} cannot look up any of these ids`)
}

function coverageOf(papers: readonly Paper[]): string {
  const share = (has: (paper: Paper) => boolean): string =>
    `${papers.length === 0 ? 0 : Math.round((100 * papers.filter(has).length) / papers.length)} %`
  return `abstracts in ${share(({ abstract }) => abstract !== undefined)}, references in ${share(({ references }) => references !== undefined)}`
}
