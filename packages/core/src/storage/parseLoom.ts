import { parseMap } from '../export/parseMap.js'
import { FormatError } from '../model/error.js'
import { LINK_KINDS, type Citation, type Evidence, type Link, type LinkKind } from '../model/link.js'
import { ENTITY_KINDS, type Entity, type EntityKind, type Mention } from '../model/entity.js'
import type { Result } from '../model/issue.js'
import { MAP_FORMAT, MAP_VERSION, type MapPaper, type PaperMap } from '../model/map.js'
import { fieldText, type PaperField } from '../model/paper.js'
import { isRecord } from '../base/plainData.js'
import { below, ByteReader, damaged } from './ByteReader.js'
import { FLAG, isLoom, LOOM_MAGIC, LOOM_VERSION, SECTION } from './loomFormat.js'
import { kindBitsOf, withColumns, type LinkColumns, type MentionColumns } from './mapColumns.js'
import { NumberForm, readNumbers } from './numberColumn.js'
import { readTextTable } from './TextTable.js'

/**
 * Reads a map from the bytes of a `.loom` file. Links and mentions are read into columns (see `columnsOf`), and become
 * objects when these fields are first asked for; the evidence of a link is read when that is asked for. So a map opens in
 * a fraction of the time that its JSON takes. Papers and communities are checked as `parseMap` checks them.
 * @throws FormatError where the bytes are no such file, one of another version, or damaged
 */
export function parseLoom(bytes: Uint8Array): Result<PaperMap> {
  const reader = new LoomReader(readSections(bytes))
  const { value: map, issues } = parseMap(reader.readPapers())
  const papers = map.papers
  const kept = new Set(papers.map(({ id }) => id))
  if (kept.size !== reader.paperCount) throw damaged('some of its papers cannot be read')
  const entities = reader.readEntities(papers)
  const citations = reader.readCitations(papers)
  const links = reader.readLinks(papers)
  const mentions = reader.readMentions(papers, entities)
  const columns = { links: links.columns, mentions: mentions.columns }
  const lists = {
    get links() {
      return links.list()
    },
    get mentions() {
      return mentions.list()
    },
  }
  return { value: withColumns({ ...map, entities, citations }, columns, lists), issues }
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

class LoomReader {
  readonly #sections: ReadonlyMap<number, Uint8Array>
  readonly #texts: readonly string[]
  paperCount = 0

  constructor(sections: ReadonlyMap<number, Uint8Array>) {
    this.#sections = sections
    this.#texts = readTextTable(this.#bytesOf(SECTION.texts))
  }

  /** The head and the papers, as a document without anything else. */
  readPapers(): Record<string, unknown> {
    const head = this.#rest(this.#open(SECTION.head))
    const communities = Array.isArray(head.communities) ? (head.communities as unknown[]) : []
    const reader = this.#open(SECTION.papers)
    const count = reader.count()
    this.paperCount = count
    const column = <T>(read: () => T): T[] => Array.from({ length: count }, read)
    const ids = column(() => this.#text(reader))
    const titles = column(() => this.#text(reader))
    const abstracts = column(() => this.#optional(reader))
    const groups = column(() => reader.index(communities.length + 1))
    const x = readNumbers(reader, count)
    const y = readNumbers(reader, count)
    const papers = ids.map((id, at) => {
      const abstract = abstracts[at]
      const group = communities[groups[at]! - 1]
      const community = isRecord(group) ? group.id : null
      const given = abstract === undefined ? {} : { abstract }
      return { ...this.#rest(reader), id, title: titles[at]!, ...given, community, x: x[at]!, y: y[at]! }
    })
    const empty = { entities: [], mentions: [], citations: [], links: [] }
    return { ...head, format: MAP_FORMAT, version: MAP_VERSION, papers, ...empty }
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

  readMentions(papers: readonly MapPaper[], entities: readonly Entity[]): { readonly columns: MentionColumns; list(): Mention[] } {
    const reader = this.#open(SECTION.mentions)
    const count = reader.count()
    const [paper, entity, field, start, end] = [0, 1, 2, 3, 4].map(() => new Uint32Array(count)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array]
    const surfaces = new Map<number, string>()
    const rests = new Map<number, Record<string, unknown>>()
    let number = 0
    for (let at = 0; at < count; at++) {
      const flags = reader.byte()
      number = below(number + reader.signed(), papers.length)
      paper[at] = number
      entity[at] = reader.index(entities.length)
      field[at] = indexOf(FIELDS, this.#text(reader))
      start[at] = reader.whole()
      end[at] = start[at]! + reader.signed()
      if ((flags & FLAG.surface) > 0) surfaces.set(at, this.#text(reader))
      if ((flags & FLAG.rest) > 0) rests.set(at, this.#rest(reader))
    }
    const salience = readNumbers(reader, count)
    const mentionAt = (at: number): Mention => {
      const [from, name] = [papers[paper[at]!]!, FIELDS[field[at]!]!]
      const surface = surfaces.get(at) ?? fieldText(from, name).slice(start[at], end[at])
      return { ...rests.get(at), paper: from.id, entity: entities[entity[at]!]!.id, surface, field: name, start: start[at]!, end: end[at]!, salience: salience[at]! }
    }
    return { columns: { paper, entity, salience, at: mentionAt }, list: listOnce(count, mentionAt) }
  }

  readCitations(papers: readonly MapPaper[]): Citation[] {
    const reader = this.#open(SECTION.citations)
    const pair = this.#pairs(reader, papers)
    return Array.from({ length: reader.count() }, () => ({ ...pair(), ...this.#rest(reader) }))
  }

  readLinks(papers: readonly MapPaper[]): { readonly columns: LinkColumns; list(): Link[] } {
    const reader = this.#open(SECTION.links)
    const count = reader.count()
    const [source, target] = [new Uint32Array(count), new Uint32Array(count)]
    const rests = new Map<number, Record<string, unknown>>()
    let from = 0
    for (let at = 0; at < count; at++) {
      from = below(from + reader.signed(), papers.length)
      source[at] = from
      target[at] = below(from + reader.signed(), papers.length)
      const rest = this.#optional(reader)
      if (rest !== undefined) rests.set(at, readRest(rest))
    }
    const weight = readNumbers(reader, count)
    const evidenceOf = this.#openEvidence(count)
    const links = new Map<number, Link>()
    const linkAt = (at: number): Link => {
      const link = links.get(at) ?? this.#makeLink(papers[source[at]!]!.id, papers[target[at]!]!.id, weight[at]!, rests.get(at), () => evidenceOf(at))
      links.set(at, link)
      return link
    }
    let kinds: Uint16Array | undefined
    const readKinds = (): Uint16Array => (kinds ??= this.#readKinds(count) ?? Uint16Array.from({ length: count }, (_, at) => kindBitsOf({ evidence: evidenceOf(at) })))
    const columns = {
      source,
      target,
      weight,
      get kinds() {
        return readKinds()
      },
      at: linkAt,
    }
    return { columns, list: listOnce(count, linkAt) }
  }

  #makeLink(source: string, target: string, weight: number, rest: Record<string, unknown> | undefined, read: () => Evidence[]): Link {
    let known: readonly Evidence[] | undefined
    return {
      ...rest,
      source,
      target,
      weight,
      get evidence() {
        return (known ??= read())
      },
    }
  }

  /** Files of older programs do not say. */
  #readKinds(count: number): Uint16Array | undefined {
    const bytes = this.#sections.get(SECTION.kinds)
    if (bytes === undefined) return undefined
    const reader = new ByteReader(bytes)
    return Uint16Array.from({ length: count }, () => reader.index(1 << LINK_KINDS.length))
  }

  #pairs(reader: ByteReader, papers: readonly MapPaper[]): () => Citation {
    let from = 0
    return () => {
      from = below(from + reader.signed(), papers.length)
      return { source: papers[from]!.id, target: papers[below(from + reader.signed(), papers.length)]!.id }
    }
  }

  /** Finds where each link's evidence begins, and reads one on demand. */
  #openEvidence(links: number): (link: number) => Evidence[] {
    const reader = this.#open(SECTION.evidence)
    const form = new NumberForm(reader.whole())
    const starts = new Float64Array(links + 1)
    for (let link = 0; link < links; link++) starts[link + 1] = starts[link]! + reader.whole()
    const content = reader.bytes(starts[links]!)
    return (link) => {
      const own = new ByteReader(content.subarray(starts[link]!, starts[link + 1]!))
      return Array.from({ length: own.count() }, () => this.#readPart(own, form))
    }
  }

  #readPart(reader: ByteReader, form: NumberForm): Evidence {
    const first = reader.whole()
    const kind: LinkKind = oneOf(LINK_KINDS, this.#texts[below(Math.floor(first / FLAG.kind), this.#texts.length)]!)
    const flags = first % FLAG.kind
    return {
      kind,
      ...((flags & FLAG.entity) > 0 ? { entity: this.#text(reader) } : {}),
      ...((flags & FLAG.reference) > 0 ? { reference: this.#text(reader) } : {}),
      ...((flags & FLAG.term) > 0 ? { term: this.#text(reader) } : {}),
      ...((flags & FLAG.rest) > 0 ? this.#rest(reader) : {}),
      weight: form.read(reader),
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

  #optional(reader: ByteReader): string | undefined {
    const number = reader.index(this.#texts.length + 1)
    return number === 0 ? undefined : this.#texts[number - 1]!
  }

  #rest(reader: ByteReader): Record<string, unknown> {
    const text = this.#optional(reader)
    return text === undefined ? {} : readRest(text)
  }
}

const FIELDS: readonly PaperField[] = ['title', 'abstract', 'keyword', 'url']

function oneOf<T extends string>(names: readonly T[], name: string): T {
  if (!names.includes(name as T)) throw damaged(`it speaks of something unknown: ${name}`)
  return name as T
}

function indexOf<T extends string>(names: readonly T[], name: string): number {
  return names.indexOf(oneOf(names, name))
}

/** Makes a list when it is first asked for. */
function listOnce<T>(count: number, make: (at: number) => T): () => T[] {
  let list: T[] | undefined
  return () => (list ??= Array.from({ length: count }, (_, at) => make(at)))
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
