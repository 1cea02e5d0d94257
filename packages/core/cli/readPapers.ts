import { FormatError, readSource, type BuildOptions, type Issue, type Paper, type ReadFile, type ReadOptions, type SourceFormat, type SourceResult } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { readParts } from './readParts.js'
import type { Terminal } from './terminal.js'

export interface ReadPapers {
  readonly papers: readonly Paper[]
  /** How many come from each file, in their order. */
  readonly sources: readonly number[]
  readonly files: readonly ReadFile[]
  /** The same for a map's report. */
  readonly imported: NonNullable<BuildOptions['imported']>
}

/** Reads the papers of files one after another; stdin for `-`, once. */
export async function readPapers(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<ReadPapers> {
  if (inputs.filter((input) => input === '-').length > 1) throw new CommandFailure(EXIT.usage, 'stdin can be read once: give - once')
  const files: ReadFile[] = []
  for (const input of inputs) files.push(await readFile(input, options, terminal))
  const results = files.map(({ result }) => result)
  const imported = {
    read: results.reduce((sum, { read }) => sum + read, 0),
    dropped: results.reduce((sum, { dropped }) => sum + dropped, 0),
    issues: results.flatMap(({ issues }) => issues),
  }
  return { papers: results.flatMap(({ value }) => value), sources: results.map(({ value }) => value.length), files, imported }
}

/** A file that is read in parts has the format of its first part; what is said of the whole file is said once. */
async function readFile(input: string, options: ReadOptions, terminal: Terminal): Promise<ReadFile> {
  const value: Paper[] = []
  const issues: Issue[] = []
  const said = new Set<string>()
  const counts = { read: 0, dropped: 0 }
  let format: SourceFormat | undefined
  let name = ''
  for await (const { text, source, firstLine, issues: decoding } of readParts(input, terminal)) {
    name = source
    const result: SourceResult = format === undefined ? readSource(text, { ...options, source }) : readNext(text, { ...options, format, source, firstLine })
    format = result.format
    counts.read += result.read
    counts.dropped += result.dropped
    for (const paper of result.value) value.push(paper)
    for (const issue of [...decoding, ...result.issues]) {
      const ofFile = issue.line === undefined && issue.path === undefined
      if (ofFile && said.has(issue.message)) continue
      if (ofFile) said.add(issue.message)
      issues.push(issue)
    }
  }
  return { source: name, result: { value, issues, format: format!, ...counts } }
}

/** A later part of a file. Where nothing of it can be read, its lines are dropped, and those before stay. */
function readNext(text: string, options: ReadOptions & { readonly format: SourceFormat }): SourceResult {
  try {
    return readSource(text, options)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const { format, source, firstLine: line } = options
    const lost = text.split('\n').filter((one) => one.trim() !== '').length
    const message = `nothing in ${String(lost)} lines from here on could be read, so they were dropped: ${error.message}`
    return { value: [], issues: [{ severity: 'error', code: 'broken-lines', message, ...(source === undefined ? {} : { source }), ...(line === undefined ? {} : { line }) }], format, read: lost, dropped: lost }
  }
}
