import type { BuildOptions, Issue, Paper, ReadFile, ReadOptions, SourceResult } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { readPart, unpackResult, type CarriedResult } from './readPart.js'
import { readParts } from './readParts.js'
import type { Terminal } from './terminal.js'
import { startTask, type StartedTask } from './threads.js'

export interface ReadPapers {
  readonly papers: readonly Paper[]
  /** How many come from each file, in their order. */
  readonly sources: readonly number[]
  readonly files: readonly ReadFile[]
  /** The same for a map's report. */
  readonly imported: NonNullable<BuildOptions['imported']>
}

/**
 * Reads the papers of files one after another; stdin for `-`, once.
 * @param threads how many read a long file, this one among them
 */
export async function readPapers(inputs: readonly string[], options: ReadOptions, terminal: Terminal, threads = 1): Promise<ReadPapers> {
  if (inputs.filter((input) => input === '-').length > 1) throw new CommandFailure(EXIT.usage, 'stdin can be read once: give - once')
  const files: ReadFile[] = []
  for (const input of inputs) files.push(await readFile(input, options, terminal, threads))
  const results = files.map(({ result }) => result)
  const imported = { read: sumOf(results, 'read'), dropped: sumOf(results, 'dropped'), issues: results.flatMap(({ issues }) => issues) }
  return { papers: results.flatMap(({ value }) => value), sources: results.map(({ value }) => value.length), files, imported }
}

function sumOf(results: readonly SourceResult[], field: 'read' | 'dropped'): number {
  return results.reduce((sum, result) => sum + result[field], 0)
}

/** What is said of the whole file is said once. */
async function readFile(input: string, options: ReadOptions, terminal: Terminal, threads: number): Promise<ReadFile> {
  const { source, results } = await readInParts(input, options, terminal, threads)
  const issues: Issue[] = []
  const said = new Set<string>()
  for (const issue of results.flatMap((result) => result.issues)) {
    const ofFile = issue.line === undefined && issue.path === undefined
    if (ofFile && said.has(issue.message)) continue
    if (ofFile) said.add(issue.message)
    issues.push(issue)
  }
  const value = results.flatMap((result) => result.value)
  return { source, result: { value, issues, format: results[0]!.format, read: sumOf(results, 'read'), dropped: sumOf(results, 'dropped') } }
}

/** Of more bytes there may be more papers than one text can hold. */
const MOST_HANDED_OVER = 64_000_000

interface PartResults {
  readonly source: string
  readonly results: readonly SourceResult[]
}

/** A worker reads each part that it is free for, this thread the others, and the first, which the format of all is known by. */
async function readInParts(input: string, options: ReadOptions, terminal: Terminal, threads: number): Promise<PartResults> {
  const results: SourceResult[] = []
  const reading: (StartedTask<CarriedResult> & { readonly place: number })[] = []
  const collectFirst = (): void => {
    const { place, collect } = reading.shift()!
    results[place] = unpackResult(collect())
  }
  let name = ''
  let place = 0
  for await (const { bytes, source, firstLine } of readParts(input, terminal)) {
    name = source
    const own = { ...options, source, firstLine, ...(place > 0 && { format: results[0]!.format }) }
    if (reading[0]?.isDone() === true) collectFirst()
    if (place === 0 || reading.length === threads - 1 || bytes.length > MOST_HANDED_OVER) results[place] = readPart({ bytes, options: own })
    else {
      const copy = new Uint8Array(bytes)
      reading.push({ place, ...startTask('read', { bytes: copy, options: own }, [copy.buffer]) })
    }
    place++
  }
  while (reading.length > 0) collectFirst()
  return { source: name, results }
}
