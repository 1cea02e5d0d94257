import { decodeText, FormatError, readSource, type ReadOptions, type SourceResult } from '@paperloom/core'

/** A part of a file. */
export interface FilePart {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
}

/** What was read of a part in another thread. */
export interface CarriedResult extends Omit<SourceResult, 'value'> {
  /** As JSON: threads hand over a text in a fraction of the time that objects take, even where it is to be read once more. */
  readonly papers: string
}

/** Reads the papers of a part. Only where it is the first of its file a text can be in no format at all. */
export function readPart({ bytes, options }: FilePart): SourceResult {
  const { text, issues } = decodeText(bytes)
  const { source } = options
  const result = options.firstLine === 1 ? readSource(text, options) : readLater(text, options)
  return { ...result, issues: [...issues.map((issue) => (source === undefined ? issue : { ...issue, source })), ...result.issues] }
}

/** A later part of a file. Where nothing of it can be read, its lines are dropped, and those before stay. */
function readLater(text: string, options: ReadOptions): SourceResult {
  try {
    return readSource(text, options)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const { format, source, firstLine: line } = options
    const lost = text.split('\n').filter((one) => one.trim() !== '').length
    const message = `nothing in ${String(lost)} lines from here on could be read, so they were dropped: ${error.message}`
    return { value: [], issues: [{ severity: 'error', code: 'broken-lines', message, ...(source === undefined ? {} : { source }), ...(line === undefined ? {} : { line }) }], format: format!, read: lost, dropped: lost }
  }
}

/** {@link readPart} for another thread. */
export function readForOthers(part: FilePart): CarriedResult {
  const { value, ...rest } = readPart(part)
  return { ...rest, papers: JSON.stringify(value) }
}

/** See {@link readForOthers}. */
export function unpackResult({ papers, ...rest }: CarriedResult): SourceResult {
  return { ...rest, value: JSON.parse(papers) as SourceResult['value'] }
}
