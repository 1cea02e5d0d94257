import {
  buildMapSteps,
  decodeText,
  detectMapFormat,
  FormatError,
  isLoom,
  parseLoom,
  readMap,
  readSource,
  type Issue,
  type MapPaper,
  type Paper,
  type PaperMap,
  type Result,
} from '@paperloom/core'
import { keepPlaces } from '../state/keepPlaces.js'
import type { BuildTask, SourceFile, TaskProgress, TaskResult } from './protocol.js'

/** Papers of one file, or the map that it is. */
interface Reading {
  readonly map?: PaperMap
  readonly papers: readonly Paper[]
  readonly read: number
  readonly dropped: number
  readonly issues: readonly Issue[]
}

/**
 * Reads files and builds their map. A single map document is shown as it is; together with others, or added to a map, it
 * gives its papers.
 * @throws FormatError where a file holds nothing that can be read
 */
export function* buildFiles({ files, before, options }: BuildTask): Generator<TaskProgress, TaskResult> {
  const total = files.length + STEPS
  const readings: Reading[] = []
  for (const [done, file] of files.entries()) {
    yield { stage: 'reading', done, total }
    readings.push(readFile(file))
  }
  const [only] = readings
  if (only?.map !== undefined && readings.length === 1 && before === undefined) return { map: only.map, issues: only.issues }

  const lists = [(before?.papers ?? []).map(toPaper), ...readings.map((reading) => reading.papers)]
  const papers = lists.flat()
  if (papers.length === 0) throw new FormatError('there are no papers in it')
  const sum = (count: (reading: Reading) => number): number => readings.reduce((all, reading) => all + count(reading), 0)
  const imported = {
    read: sum(({ read }) => read) + (before?.papers.length ?? 0),
    dropped: sum(({ dropped }) => dropped),
    issues: readings.flatMap(({ issues }) => issues),
  }
  const steps = buildMapSteps(papers, { ...options, sources: lists.map(({ length }) => length), imported })
  let step = steps.next()
  while (step.done !== true) {
    const { stage, done } = step.value
    yield { stage, done: done + files.length, total }
    step = steps.next()
  }
  const { value, issues } = step.value
  return { map: before === undefined ? value : keepPlaces(value, before), issues }
}

/** The stages of a build. */
const STEPS = 6

function readFile({ name, bytes }: SourceFile): Reading {
  if (isLoom(bytes)) return ofMap(parseLoom(bytes))
  const decoded = decodeText(bytes)
  const issues = decoded.issues.map((issue) => ({ ...issue, source: name }))
  if (isMap(decoded.text)) {
    const { value, issues: found } = readMap(decoded.text)
    return ofMap({ value, issues: [...issues, ...found] })
  }
  const { value, read, dropped, issues: found } = readSource(decoded.text, { source: name })
  return { papers: value, read, dropped, issues: [...issues, ...found] }
}

function ofMap({ value, issues }: Result<PaperMap>): Reading {
  return { map: value, papers: value.papers.map(toPaper), read: value.papers.length, dropped: 0, issues }
}

/** A text that begins as JSON and is none may still be lines of JSON, which is for the reader of papers to say. */
function isMap(text: string): boolean {
  try {
    return detectMapFormat(text) !== null
  } catch {
    return false
  }
}

/** What the map knows of a paper beyond the paper itself. */
const OF_THE_MAP: ReadonlySet<string> = new Set(['community', 'x', 'y', 'links'])

function toPaper(paper: MapPaper): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([field]) => !OF_THE_MAP.has(field))) as unknown as Paper
}
