import type { Command } from 'commander'
import {
  LINK_KINDS,
  buildMapSteps,
  toLoomParts,
  toMapJsonParts,
  type BuildOptions,
  type Counting,
  type LinkKind,
  type Paper,
  type PaperMap,
  type Progress,
  type ReadOptions,
  type Similarity,
  type SourceFormat,
} from '@paperloom/core'
import { buildInParallel } from './buildInParallel.js'
import { mapInFigures, mapInWords } from './buildReport.js'
import { collectGarbage } from './collectGarbage.js'
import { CommandFailure, EXIT } from './failure.js'
import {
  atLeast,
  columnOption,
  countingOption,
  formatOption,
  resolutionOption,
  seedOption,
  similarityOption,
  weightOption,
  wholeFrom,
} from './optionValues.js'
import { showProgress } from './progress.js'
import { readInput } from './readInput.js'
import { readMap } from './readMap.js'
import { readOptions } from './readOptions.js'
import { readPapers } from './readPapers.js'
import { readThesaurus } from './readThesaurus.js'
import type { Terminal } from './terminal.js'
import { threadsAtHand } from './threads.js'
import { refuseOwnInput, refuseToOverwrite, writeOutput } from './writeOutput.js'

interface BuildFlags {
  readonly out: string
  readonly seed?: number
  readonly resolution?: number | 'auto'
  readonly topK?: number
  readonly minWeight?: number
  readonly counting?: Counting
  readonly similarity?: Similarity
  readonly weight?: ReadonlyMap<LinkKind, number>
  readonly merge: boolean
  readonly mergePreprints: boolean
  readonly thesaurus?: string
  readonly workers?: number
  readonly previous?: string
  readonly format?: SourceFormat
  readonly column?: ReadOptions['columns']
  readonly force?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  paperloom build papers.txt --out map.json
  paperloom build export.jsonl.gz more.json --out map.json --force
  cat papers.txt | paperloom build - --out - | gzip > map.json.gz`

export function addBuild(program: Command, terminal: Terminal): void {
  program
    .command('build')
    .description('read papers and write their map')
    .argument('<input...>', 'files of papers, plain or gzip; - reads stdin')
    .requiredOption('-o, --out <file>', 'where the map goes, as JSON, or compact where the name ends in .loom; - writes JSON to stdout')
    .option('--seed <n>', 'start of every random choice (default 1)', seedOption)
    .option('--resolution <n>', 'higher gives more, smaller communities; a number or auto (default auto)', resolutionOption)
    .option('--top-k <n>', 'links that each paper keeps at least (default 5)', wholeFrom(1))
    .option('--min-weight <n>', 'leave out links below this weight (default 0)', atLeast(0))
    .option('--weight <kind=n>', `weight of a link kind, 0 leaves it out; may be repeated: ${LINK_KINDS.join(', ')}`, weightOption)
    .addOption(countingOption())
    .addOption(similarityOption())
    .option('--no-merge', 'leave records of one paper apart')
    .option('--no-merge-preprints', 'leave a preprint and its published version apart')
    .option('--thesaurus <file>', 'lines of "label<TAB>replace by"; nothing after the tab drops the label')
    .option('--workers <n>', 'threads that read and compare papers (default: one, or a core each for 2,000 papers and more)', wholeFrom(1, 64))
    .option('--previous <map>', 'an earlier map: its papers keep their places, its communities their colours')
    .addOption(formatOption())
    .addOption(columnOption())
    .option('-f, --force', 'replace the file of --out where it exists')
    .option('--json', 'print a report for programs on stdout')
    .option('-q, --quiet', 'say nothing but failures')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], flags: BuildFlags) => build(inputs, flags, terminal))
}

async function build(inputs: readonly string[], flags: BuildFlags, terminal: Terminal): Promise<void> {
  const { out, force = false, json = false, quiet = false } = flags
  await checkFlags(inputs, flags)
  const { papers, sources, imported } = await readPapers(inputs, readOptions(flags), terminal, flags.workers ?? threadsAtHand())
  const map = weave(papers, { ...(await buildOptions(flags, papers.length, terminal)), sources, imported }, terminal, quiet)
  if (out === '-') for (const part of toMapJsonParts(map)) terminal.out(part)
  else await writeOutput(out, out.endsWith('.loom') ? toLoomParts(map) : toMapJsonParts(map), force)
  if (json) terminal.out(`${JSON.stringify(mapInFigures(map, out), null, 2)}\n`)
  if (!quiet) terminal.err(mapInWords(map, inputs.length, out, terminal.colour.err))
}

async function checkFlags(inputs: readonly string[], { out, force = false, json, thesaurus }: BuildFlags): Promise<void> {
  if (out === '-') {
    if (json) throw new CommandFailure(EXIT.usage, '--out - and --json both write to stdout: give one of them')
    return
  }
  refuseToOverwrite(out, force)
  await refuseOwnInput(out, [...inputs, ...(thesaurus === undefined ? [] : [thesaurus])])
}

async function buildOptions(flags: BuildFlags, papers: number, terminal: Terminal): Promise<BuildOptions> {
  const { counting, similarity, weight = new Map(), seed, resolution, topK, minWeight, merge, mergePreprints, thesaurus, workers } = flags
  return {
    ...buildInParallel(workers, papers, flags.previous === undefined),
    merge,
    mergePreprints,
    weights: Object.fromEntries(weight),
    ...(counting === undefined ? {} : { counting }),
    ...(similarity === undefined ? {} : { similarity }),
    ...(seed === undefined ? {} : { seed }),
    ...(resolution === undefined ? {} : { resolution }),
    ...(topK === undefined ? {} : { topK }),
    ...(minWeight === undefined ? {} : { minWeight }),
    ...(flags.previous === undefined ? {} : { previous: await readMap(flags.previous, terminal) }),
    ...(thesaurus === undefined ? {} : { thesaurus: readThesaurus(await readInput(thesaurus, terminal)) }),
  }
}

/** Stages before which much is left over: what told records apart, what was found in each part. */
const MUCH_IS_LEFT: ReadonlySet<Progress['stage']> = new Set(['extraction', 'linking'])

function weave(papers: readonly Paper[], options: BuildOptions, terminal: Terminal, quiet: boolean): PaperMap {
  const progress = showProgress(terminal, quiet)
  const steps = buildMapSteps(papers, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) {
      progress.clear()
      return step.value.value
    }
    progress.show(step.value)
    if (MUCH_IS_LEFT.has(step.value.stage)) collectGarbage(papers.length)
  }
}
