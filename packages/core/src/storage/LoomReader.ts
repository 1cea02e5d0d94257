import { LINK_KINDS, type Citation, type Evidence, type Link, type LinkKind } from '../model/link.js'
import { ENTITY_KINDS, type Entity, type EntityKind, type Mention } from '../model/entity.js'
import type { MapPaper } from '../model/map.js'
import { fieldText, PAPER_FIELDS } from '../model/paper.js'
import { LazyLink, type ReadEvidence } from '../base/LazyLink.js'
import type { MentionColumns } from '../base/mentionColumns.js'
import { isRecord } from '../base/plainData.js'
import { weightOf } from '../base/units.js'
import { withFields } from '../base/withFields.js'
import { below, ByteReader, damaged } from './ByteReader.js'
import { FLAG, SECTION, WEIGHTS } from './loomFormat.js'
import type { LinkColumns } from './mapColumns.js'
import { finite, readNumbers } from './numberColumn.js'
import { readTextTable } from './TextTable.js'

export interface ReadPapers {
  readonly papers: readonly MapPaper[]
  /** Per paper 1 where it has fields without a column, or an id that may be none. */
  readonly hasMore: Uint8Array
}

/** Reads what stands in the sections of a `.loom` file. */
export class LoomReader {
  readonly #sections: ReadonlyMap<number, Uint8Array>
  readonly #texts: readonly string[]

  constructor(sections: ReadonlyMap<number, Uint8Array>) {
    this.#sections = sections
    this.#texts = readTextTable(this.#bytesOf(SECTION.texts))
  }

  /** Everything but the lists. */
  readHead(): Record<string, unknown> {
    return this.#rest(this.#open(SECTION.head))
  }

  readPapers(): ReadPapers {
    const { communities } = this.readHead()
    const groups = Array.isArray(communities) ? (communities as unknown[]) : []
    const ids = groups.map((group) => (isRecord(group) ? group.id : null)) as (string | null)[]
    const reader = this.#open(SECTION.papers)
    const count = reader.count()
    const [id, title] = [this.#readTexts(reader, count), this.#readTexts(reader, count)]
    const abstract = reader.wholes(count)
    const group = reader.wholes(count)
    const x = readNumbers(reader, count)
    const y = readNumbers(reader, count)
    const rests = reader.wholes(count)
    const papers: MapPaper[] = []
    const hasMore = new Uint8Array(count)
    for (let at = 0; at < count; at++) {
      const community = below(group[at]!, groups.length + 1)
      const paper = { id: id[at]!, title: title[at]!, community: community === 0 ? null : ids[community - 1]!, x: x[at]!, y: y[at]! }
      const text = this.#optional(abstract[at]!)
      const rest = this.#optional(rests[at]!)
      if (rest !== undefined || paper.id === '') hasMore[at] = 1
      const own = text === undefined ? paper : { abstract: text, ...paper }
      papers.push(rest === undefined ? own : withFields(readRest(rest), own))
    }
    return { papers, hasMore }
  }

  #readTexts(reader: ByteReader, count: number): string[] {
    const texts: string[] = []
    const steps = reader.wholes(count)
    for (let at = 0, number = 0; at < count; at++) {
      const step = steps[at]!
      number = below(number + ((step & 1) === 0 ? step >>> 1 : ~(step >>> 1)), this.#texts.length)
      texts.push(this.#texts[number]!)
    }
    return texts
  }

  readEntities(papers: readonly MapPaper[]): Entity[] {
    const reader = this.#open(SECTION.entities)
    return Array.from({ length: reader.count() }, () => {
      const [id, kind, name] = [this.#text(reader), oneOf(ENTITY_KINDS, this.#text(reader)), this.#text(reader)]
      const aliases = Array.from({ length: reader.count() }, () => this.#text(reader))
      const introducer = reader.index(papers.length + 1)
      const introducedBy = introducer === 0 ? {} : { introducedBy: papers[introducer - 1]!.id }
      return { ...this.#rest(reader), id, kind: kind satisfies EntityKind, name, aliases, ...introducedBy }
    })
  }

  readMentions(papers: readonly MapPaper[], entities: readonly Entity[]): MentionColumns {
    const reader = this.#open(SECTION.mentions)
    const count = reader.count()
    const [paper, entity, start, end] = [0, 1, 2, 3].map(() => new Uint32Array(count)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
    const field = new Uint8Array(count)
    const surfaces = new Map<number, string>()
    const rests = new Map<number, Record<string, unknown>>()
    let number = 0
    for (let at = 0; at < count; at++) {
      const flags = reader.byte()
      number = below(number + reader.signed(), papers.length)
      paper[at] = number
      entity[at] = reader.index(entities.length)
      field[at] = indexOf(PAPER_FIELDS, this.#text(reader))
      start[at] = reader.whole()
      end[at] = start[at]! + reader.signed()
      if ((flags & FLAG.surface) > 0) surfaces.set(at, this.#text(reader))
      if ((flags & FLAG.rest) > 0) rests.set(at, this.#rest(reader))
    }
    const salience = readNumbers(reader, count)
    const mentionAt = (at: number): Mention => {
      const [from, name] = [papers[paper[at]!]!, PAPER_FIELDS[field[at]!]!]
      const surface = surfaces.get(at) ?? fieldText(from, name).slice(start[at], end[at])
      return { ...rests.get(at), paper: from.id, entity: entities[entity[at]!]!.id, surface, field: name, start: start[at]!, end: end[at]!, salience: salience[at]! }
    }
    const isPlain = surfaces.size === 0 && rests.size === 0
    return { paper, entity, salience, ...(isPlain && { places: { papers, field, start, end } }), at: mentionAt }
  }

  readCitations(papers: readonly MapPaper[]): Citation[] {
    const reader = this.#open(SECTION.citations)
    const pair = this.#pairs(reader, papers)
    return Array.from({ length: reader.count() }, () => ({ ...pair(), ...this.#rest(reader) }))
  }

  readLinks(papers: readonly MapPaper[]): LinkColumns {
    const reader = this.#open(SECTION.links)
    const count = reader.count()
    const source = readSources(reader, count, papers.length)
    const target = readTargets(reader, source, papers.length)
    const weight = readNumbers(reader, count)
    const rests = new Map<number, Record<string, unknown>>()
    for (let left = reader.count(); left > 0; left--) rests.set(reader.index(count), this.#rest(reader))
    const kinds = this.#readKinds(count)
    const read = this.#openEvidence(kinds, weight)
    const known = new Map<number, readonly Evidence[]>()
    const evidenceOf = (at: number): readonly Evidence[] => {
      const evidence = known.get(at) ?? read(at)
      known.set(at, evidence)
      return evidence
    }
    const links = new Map<number, Link>()
    const linkAt = (at: number): Link => {
      const link = links.get(at) ?? makeLink(papers[source[at]!]!.id, papers[target[at]!]!.id, weight[at]!, evidenceOf, at, rests.get(at))
      links.set(at, link)
      return link
    }
    return { source, target, weight, kinds, at: linkAt }
  }

  #readKinds(count: number): Uint16Array {
    const reader = this.#open(SECTION.kinds)
    const kinds = new Uint16Array(count)
    let at = 0
    for (let runs = reader.count(); runs > 0; runs--) {
      const bits = reader.index(1 << LINK_KINDS.length)
      const end = at + reader.index(count - at + 1)
      kinds.fill(bits, at, end)
      at = end
    }
    if (at < count) throw damaged('it ends too early')
    return kinds
  }

  #pairs(reader: ByteReader, papers: readonly MapPaper[]): () => Citation {
    let from = 0
    return () => {
      from = below(from + reader.signed(), papers.length)
      return { source: papers[from]!.id, target: papers[below(from + reader.signed(), papers.length)]!.id }
    }
  }

  /** Finds where each link's evidence begins, and reads one on demand. */
  #openEvidence(kinds: Uint16Array, weight: Float64Array): (link: number) => Evidence[] {
    const reader = this.#open(SECTION.evidence)
    const weights = reader.byte()
    const plain = (link: number): Evidence[] => [{ kind: kindOf(kinds[link]!), weight: weight[link]! }]
    if (weights === WEIGHTS.none) return plain
    const itemAt = openSlices(reader, reader.count())
    const partsOf = openSlices(reader, kinds.length)
    return (link) => {
      const parts = partsOf(link)
      if (parts.atEnd) return plain(link)
      return Array.from({ length: parts.count() }, () => {
        const item = itemAt(parts.whole())
        return this.#readPart(item, weights === WEIGHTS.inUnits ? weightOf(parts.whole()) : finite(parts.double()))
      })
    }
  }

  #readPart(reader: ByteReader, weight: number): Evidence {
    const first = reader.whole()
    const flags = first % FLAG.kind
    return {
      kind: LINK_KINDS[below(Math.floor(first / FLAG.kind), LINK_KINDS.length)]!,
      ...((flags & FLAG.entity) > 0 ? { entity: this.#text(reader) } : {}),
      ...((flags & FLAG.reference) > 0 ? { reference: this.#text(reader) } : {}),
      ...((flags & FLAG.term) > 0 ? { term: this.#text(reader) } : {}),
      ...((flags & FLAG.rest) > 0 ? this.#rest(reader) : {}),
      weight,
    }
  }

  #open(section: number): ByteReader {
    return new ByteReader(this.#bytesOf(section))
  }

  #bytesOf(section: number): Uint8Array {
    const bytes = this.#sections.get(section)
    if (bytes === undefined) throw damaged('a part of it is missing')
    return bytes
  }

  #text(reader: ByteReader): string {
    return this.#texts[reader.index(this.#texts.length)]!
  }

  #optional(number: number): string | undefined {
    below(number, this.#texts.length + 1)
    return number === 0 ? undefined : this.#texts[number - 1]!
  }

  #rest(reader: ByteReader): Record<string, unknown> {
    const text = this.#optional(reader.whole())
    return text === undefined ? {} : readRest(text)
  }
}

function oneOf<T extends string>(names: readonly T[], name: string): T {
  if (!names.includes(name as T)) throw damaged(`it speaks of something unknown: ${name}`)
  return name as T
}

function indexOf<T extends string>(names: readonly T[], name: string): number {
  return names.indexOf(oneOf(names, name))
}

/** Things of so many bytes each, one behind the other, their lengths before them. */
function openSlices(reader: ByteReader, count: number): (at: number) => ByteReader {
  const lengths = reader.wholes(count)
  const starts = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) starts[at + 1] = starts[at]! + lengths[at]!
  const content = reader.bytes(starts[count]!)
  return (at) => new ByteReader(content.subarray(starts[below(at, count)]!, starts[at + 1]!))
}

/** A link that has fields beyond those of all others cannot have their shape. */
function makeLink(source: string, target: string, weight: number, read: ReadEvidence, at: number, rest?: Record<string, unknown>): Link {
  if (rest === undefined) return new LazyLink(source, target, weight, read, at)
  return {
    ...rest,
    source,
    target,
    weight,
    get evidence() {
      return read(at)
    },
  }
}

/** See `writeLinks`. */
function readSources(reader: ByteReader, count: number, papers: number): Uint32Array {
  const runs = reader.count()
  const steps = reader.wholes(runs)
  const lengths = reader.wholes(runs)
  const source = new Uint32Array(count)
  let from = 0
  let at = 0
  for (let run = 0; run < runs; run++) {
    const step = steps[run]!
    from = below(from + ((step & 1) === 0 ? step >>> 1 : ~(step >>> 1)), papers)
    const end = at + below(lengths[run]!, count - at + 1)
    while (at < end) source[at++] = from
  }
  if (at < count) throw damaged('it ends too early')
  return source
}

/** See `writeTargets`. */
function readTargets(reader: ByteReader, source: Uint32Array, papers: number): Uint32Array {
  const onwards = reader.byte() === 1
  const target = reader.wholes(source.length)
  let before = -1
  let from = 0
  for (let link = 0; link < source.length; link++) {
    const step = target[link]!
    if (source[link]! !== before) from = before = source[link]!
    from += onwards ? step : (step & 1) === 0 ? step >>> 1 : ~(step >>> 1)
    if (from < 0 || from >= papers) below(from, papers)
    target[link] = from
  }
  return target
}

/** The first of the kinds that bits stand for. */
function kindOf(bits: number): LinkKind {
  const kind = LINK_KINDS.find((_, at) => (bits & (1 << at)) !== 0)
  if (kind === undefined) throw damaged('a link has no kind')
  return kind
}

/** The fields of an item that have no column. */
function readRest(text: string): Record<string, unknown> {
  const rest = parseObject(text)
  if (!isRecord(rest)) throw damaged('a part of it is no object')
  return rest
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('a part of it is no JSON')
  }
}
