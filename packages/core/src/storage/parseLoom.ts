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
import { NumberForm, readNumbers } from './numberColumn.js'
import { readTextTable } from './TextTable.js'

/**
 * Reads a map from the bytes of a `.loom` file. The evidence of a link is read when it is first asked for: a map opens
 * in a fraction of the time that its JSON takes. Papers and communities are checked as `parseMap` checks them.
 * @throws FormatError where the bytes are no such file, one of another version, or damaged
 */
export function parseLoom(bytes: Uint8Array): Result<PaperMap> {
  const reader = new LoomReader(readSections(bytes))
  const { value: map, issues } = parseMap(reader.readPapers())
  const papers = map.papers
  const kept = new Set(papers.map(({ id }) => id))
  if (kept.size !== reader.paperCount) throw damaged('some of its papers cannot be read')
  const value = { ...map, entities: reader.readEntities(papers), citations: reader.readCitations(papers), links: reader.readLinks(papers) }
  return { value: { ...value, mentions: reader.readMentions(papers, value.entities) }, issues }
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

  readMentions(papers: readonly MapPaper[], entities: readonly Entity[]): Mention[] {
    const reader = this.#open(SECTION.mentions)
    let number = 0
    const mentions = Array.from({ length: reader.count() }, () => {
      const flags = reader.byte()
      number = below(number + reader.signed(), papers.length)
      const paper = papers[number]!
      const entity = entities[reader.index(entities.length)]!.id
      const field = oneOf(FIELDS, this.#text(reader))
      const start = reader.whole()
      const end = start + reader.signed()
      const surface = (flags & FLAG.surface) > 0 ? this.#text(reader) : fieldText(paper, field).slice(start, end)
      const rest = (flags & FLAG.rest) > 0 ? this.#rest(reader) : null
      return { ...rest, paper: paper.id, entity, surface, field, start, end, salience: 0 }
    })
    const salience = readNumbers(reader, mentions.length)
    for (const [at, mention] of mentions.entries()) mention.salience = salience[at]!
    return mentions
  }

  readCitations(papers: readonly MapPaper[]): Citation[] {
    const reader = this.#open(SECTION.citations)
    const pair = this.#pairs(reader, papers)
    return Array.from({ length: reader.count() }, () => ({ ...pair(), ...this.#rest(reader) }))
  }

  readLinks(papers: readonly MapPaper[]): Link[] {
    const reader = this.#open(SECTION.links)
    const pair = this.#pairs(reader, papers)
    const pairs = Array.from({ length: reader.count() }, () => ({ ...pair(), rest: this.#rest(reader) }))
    const weights = readNumbers(reader, pairs.length)
    const evidenceOf = this.#openEvidence(pairs.length)
    return pairs.map(({ source, target, rest }, at) => {
      let known: readonly Evidence[] | undefined
      return {
        ...rest,
        source,
        target,
        weight: weights[at]!,
        get evidence() {
          return (known ??= evidenceOf(at))
        },
      }
    })
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
    if (text === undefined) return {}
    const rest = parseObject(text)
    if (!isRecord(rest)) throw damaged('a part of it is no object')
    return rest
  }
}

const FIELDS: readonly PaperField[] = ['title', 'abstract', 'keyword', 'url']

function oneOf<T extends string>(names: readonly T[], name: string): T {
  if (!names.includes(name as T)) throw damaged(`it speaks of something unknown: ${name}`)
  return name as T
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('a part of it is no JSON')
  }
}
