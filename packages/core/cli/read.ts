import type { Command } from 'commander'
import { createCorpus, summarizeImport, type ImportSummary, type Paper } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { columnOption, formatOption } from './optionValues.js'
import { readOptions, type ReadingFlags } from './readOptions.js'
import { readPapers } from './readPapers.js'
import { importInWords } from './readReport.js'
import type { Terminal } from './terminal.js'
import { refuseOwnInput, refuseToOverwrite, writeOutput } from './writeOutput.js'

interface ReadFlags extends ReadingFlags {
  readonly out?: string
  readonly report?: string
  readonly merge: boolean
  readonly mergePreprints: boolean
  readonly strict?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  paperloom read library.bib scopus.csv --out papers.jsonl --report report.json
  paperloom read mine.csv --column title="Paper name" --column year=Published
  paperloom read works.jsonl.gz --strict --quiet && echo complete`

export function addRead(program: Command, terminal: Terminal): void {
  program
    .command('read')
    .description('read bibliographies, say what became of them, and write the papers')
    .argument('<input...>', 'bibliographies of any format, plain or gzip; - reads stdin')
    .option('-o, --out <file>', 'where the papers go, one a line (JSONL); - writes them to stdout')
    .option('-r, --report <file>', 'where a report for programs goes (JSON); - writes it to stdout')
    .option('--no-merge', 'leave records of one paper apart')
    .option('--no-merge-preprints', 'leave a preprint and its published version apart')
    .option('--strict', 'fail where a record was dropped')
    .addOption(formatOption())
    .addOption(columnOption())
    .option('-f, --force', 'replace files that exist')
    .option('-q, --quiet', 'say nothing but failures')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], flags: ReadFlags) => read(inputs, flags, terminal))
}

async function read(inputs: readonly string[], flags: ReadFlags, terminal: Terminal): Promise<void> {
  const { out, report, force = false, quiet = false, strict = false, merge, mergePreprints } = flags
  await checkFlags(inputs, flags)
  const { papers, sources, files } = await readPapers(inputs, readOptions(flags), terminal)
  const { value: corpus, issues } = createCorpus(papers, { merge, mergePreprints, sources })
  const { papers: kept, merges } = corpus
  const summary = summarizeImport(files, kept, merges, issues)
  if (out !== undefined) await give(out, linesOf(kept), force, terminal)
  if (report !== undefined) await give(report, [`${JSON.stringify({ command: 'read', ...summary, merges }, null, 2)}\n`], force, terminal)
  if (!quiet) terminal.err(importInWords(summary, [out, report].filter((path) => path !== undefined && path !== '-').map(String)))
  if (strict) refuseLosses(summary)
}

async function checkFlags(inputs: readonly string[], { out, report, force = false }: ReadFlags): Promise<void> {
  if (out === '-' && report === '-') throw new CommandFailure(EXIT.usage, '--out - and --report - both write to stdout: give one of them a file')
  if (out !== undefined && out === report && out !== '-') throw new CommandFailure(EXIT.usage, `--out and --report name the same file: ${out}`)
  for (const path of [out, report]) {
    if (path === undefined || path === '-') continue
    refuseToOverwrite(path, force)
    await refuseOwnInput(path, inputs)
  }
}

function* linesOf(papers: readonly Paper[]): Generator<string> {
  for (const paper of papers) yield `${JSON.stringify(paper)}\n`
}

async function give(path: string, text: Iterable<string>, force: boolean, terminal: Terminal): Promise<void> {
  if (path !== '-') await writeOutput(path, text, force)
  else for (const part of text) terminal.out(part)
}

function refuseLosses({ dropped }: ImportSummary): void {
  if (dropped > 0) throw new CommandFailure(EXIT.input, `--strict: ${dropped === 1 ? 'a record was' : `${dropped} records were`} dropped, the report says why`)
}
