import { parseMap } from '../export/parseMap.js'
import { isRecord } from '../base/plainData.js'
import { FormatError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import { MAP_FORMAT, MAP_VERSION, type MapPaper, type PaperMap } from '../model/map.js'
import { ByteReader, damaged } from './ByteReader.js'
import { LoomReader, type ReadPapers } from './LoomReader.js'
import { isLoom, LOOM_MAGIC, LOOM_VERSION } from './loomFormat.js'
import { withColumns } from './mapColumns.js'

/**
 * Reads a map from the bytes of a `.loom` file. Links and mentions are read into columns (see `columnsOf`), and become
 * objects when these fields are first asked for; the evidence of a link is read when that is asked for. So a map opens in
 * a fraction of the time that its JSON takes. Papers and communities are checked as `parseMap` checks them.
 * @throws FormatError where the bytes are no such file, one of another version, or damaged
 */
export function parseLoom(bytes: Uint8Array): Result<PaperMap> {
  const reader = new LoomReader(readSections(bytes))
  const { value: map, issues } = readChecked(reader.readHead(), reader.readPapers())
  const { papers } = map
  const entities = reader.readEntities(papers)
  const citations = reader.readCitations(papers)
  const columns = { links: reader.readLinks(papers), mentions: reader.readMentions(papers, entities) }
  return { value: withColumns({ ...map, entities, citations }, columns), issues }
}

/**
 * The head and the papers as `parseMap` leaves them. Papers whose fields all come from columns are right as they are, unless a
 * community is not, and are not looked at one by one.
 */
function readChecked(head: Record<string, unknown>, { papers, hasMore }: ReadPapers): Result<PaperMap> {
  const empty = { entities: [], mentions: [], citations: [], links: [] }
  const parse = (some: readonly MapPaper[]): Result<PaperMap> => parseMap({ ...head, format: MAP_FORMAT, version: MAP_VERSION, papers: some, ...empty })
  let asked = isRecord(head.report) ? papers.filter((_, at) => hasMore[at] === 1) : papers
  let parsed = parse(asked)
  if (parsed.value.communities.length !== countIn(head.communities)) {
    asked = papers
    parsed = parse(asked)
  }
  const checked = parsed.value.papers
  if (checked.length !== asked.length || !haveOwnIds(papers)) throw damaged('some of its papers cannot be read')
  let next = 0
  const all = asked === papers ? checked : papers.map((paper, at) => (hasMore[at] === 1 ? checked[next++]! : paper))
  return { value: { ...parsed.value, papers: all }, issues: parsed.issues }
}

function countIn(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}

/** Ids in ascending order, as a build leaves them, are seen to differ without a set of them, which would take longest of all. */
function haveOwnIds(papers: readonly MapPaper[]): boolean {
  const ascend = papers.every(({ id }, at) => at === 0 || papers[at - 1]!.id < id)
  return ascend || new Set(papers.map(({ id }) => id)).size === papers.length
}

function readSections(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  if (!isLoom(bytes)) throw new FormatError('not a .loom map: it must begin with the letters LOOM')
  const reader = new ByteReader(bytes.subarray(LOOM_MAGIC.length))
  const version = reader.byte()
  if (version !== LOOM_VERSION) {
    const advice = version > LOOM_VERSION ? 'update Paperloom' : 'build the map again'
    throw new FormatError(`the map file has version ${version}, this Paperloom reads version ${LOOM_VERSION}: ${advice}`)
  }
  const sections = new Map<number, Uint8Array>()
  while (!reader.atEnd) {
    const section = reader.whole()
    sections.set(section, reader.bytes(reader.whole()))
  }
  return sections
}
