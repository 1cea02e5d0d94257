import { orderFields } from '../export/mapJson.js'
import { UsageError } from '../model/error.js'
import type { Evidence, Link } from '../model/link.js'
import type { PaperMap } from '../model/map.js'
import { fieldText } from '../model/paper.js'
import { ByteWriter } from './ByteWriter.js'
import { COLUMNS, FLAG, LISTS, LOOM_MAGIC, LOOM_VERSION, SECTION } from './loomFormat.js'
import { kindBitsOf } from './mapColumns.js'
import { NumberForm, writeNumbers } from './numberColumn.js'
import { TextTableWriter } from './TextTable.js'

/**
 * A map as a compact binary file: a third of its JSON where links say much, an eleventh where they have a weight alone; nothing is lost. `parseLoom` reads it.
 * @throws UsageError where the map refers to a paper or an entity that it does not have
 */
export function toLoom(map: PaperMap): Uint8Array {
  const writer = new LoomWriter(map)
  const sections: [number, Uint8Array][] = [
    [SECTION.head, writer.writeHead()],
    [SECTION.papers, writer.writePapers()],
    [SECTION.entities, writer.writeEntities()],
    [SECTION.mentions, writer.writeMentions()],
    [SECTION.citations, writer.writeCitations()],
    [SECTION.links, writer.writeLinks()],
    [SECTION.evidence, writer.writeEvidence()],
    [SECTION.kinds, writer.writeKinds()],
  ]
  const file = new ByteWriter()
  for (const byte of [...LOOM_MAGIC, LOOM_VERSION]) file.byte(byte)
  for (const [section, bytes] of [[SECTION.texts, writer.texts.toBytes()] as const, ...sections]) {
    file.whole(section)
    file.whole(bytes.length)
    file.bytes(bytes)
  }
  return file.toBytes()
}

class LoomWriter {
  readonly texts = new TextTableWriter()
  readonly #map: PaperMap
  readonly #papers: ReadonlyMap<string, number>
  readonly #entities: ReadonlyMap<string, number>
  readonly #communities: ReadonlyMap<string, number>

  constructor(map: PaperMap) {
    this.#map = map
    this.#papers = numbersOf(map.papers)
    this.#entities = numbersOf(map.entities)
    this.#communities = numbersOf(map.communities)
  }

  writeHead(): Uint8Array {
    const bytes = new ByteWriter()
    bytes.whole(this.#restOf(this.#map, LISTS))
    return bytes.toBytes()
  }

  /** Papers column by column, so that like stands by like. */
  writePapers(): Uint8Array {
    const { papers } = this.#map
    const bytes = new ByteWriter()
    bytes.whole(papers.length)
    this.#writeTexts(bytes, papers.map(({ id }) => id))
    this.#writeTexts(bytes, papers.map(({ title }) => title))
    for (const { abstract } of papers) bytes.whole(this.#optional(abstract))
    for (const { community } of papers) {
      bytes.whole(community === null ? 0 : 1 + numberOf(this.#communities, community, 'community'))
    }
    writeNumbers(bytes, papers.map(({ x }) => x))
    writeNumbers(bytes, papers.map(({ y }) => y))
    for (const paper of papers) bytes.whole(this.#restOf(paper, COLUMNS.papers))
    return bytes.toBytes()
  }

  writeEntities(): Uint8Array {
    const bytes = new ByteWriter()
    bytes.whole(this.#map.entities.length)
    for (const entity of this.#map.entities) {
      const { id, kind, name, aliases, introducedBy } = entity
      for (const text of [id, kind, name]) bytes.whole(this.texts.add(text))
      bytes.whole(aliases.length)
      for (const alias of aliases) bytes.whole(this.texts.add(alias))
      bytes.whole(introducedBy === undefined ? 0 : 1 + this.#paper(introducedBy))
      bytes.whole(this.#restOf(entity, COLUMNS.entities))
    }
    return bytes.toBytes()
  }

  /** A surface is not written where it is what stands at its offsets. */
  writeMentions(): Uint8Array {
    const { papers, mentions } = this.#map
    const bytes = new ByteWriter()
    bytes.whole(mentions.length)
    let before = 0
    for (const mention of mentions) {
      const { paper, entity, surface, field, start, end } = mention
      const number = this.#paper(paper)
      const rest = this.#restOf(mention, COLUMNS.mentions)
      const given = fieldText(papers[number]!, field).slice(start, end) !== surface
      bytes.byte((given ? FLAG.surface : 0) + (rest > 0 ? FLAG.rest : 0))
      bytes.signed(number - before)
      bytes.whole(numberOf(this.#entities, entity, 'entity'))
      bytes.whole(this.texts.add(field))
      bytes.whole(start)
      bytes.signed(end - start)
      if (given) bytes.whole(this.texts.add(surface))
      if (rest > 0) bytes.whole(rest)
      before = number
    }
    writeNumbers(bytes, mentions.map(({ salience }) => salience))
    return bytes.toBytes()
  }

  writeCitations(): Uint8Array {
    const bytes = new ByteWriter()
    bytes.whole(this.#map.citations.length)
    let before = 0
    for (const citation of this.#map.citations) {
      before = this.#writePair(bytes, citation, before)
      bytes.whole(this.#restOf(citation, COLUMNS.citations))
    }
    return bytes.toBytes()
  }

  /** Links of one source together: each source's distance from the one before, the numbers of their links, the distances of targets. */
  writeLinks(): Uint8Array {
    const { links } = this.#map
    const sources = links.map(({ source }) => this.#paper(source))
    const bytes = new ByteWriter()
    bytes.whole(links.length)
    const starts = [...links.keys()].filter((link) => link === 0 || sources[link] !== sources[link - 1])
    bytes.whole(starts.length)
    for (const start of starts) bytes.signed(sources[start]! - (start === 0 ? 0 : sources[start - 1]!))
    for (const [run, start] of starts.entries()) bytes.whole((starts[run + 1] ?? links.length) - start)
    this.#writeTargets(bytes, sources, links.map(({ target }) => this.#paper(target)))
    writeNumbers(bytes, links.map(({ weight }) => weight))
    const rests = links.map((link) => this.#restOf(link, COLUMNS.links))
    const given = [...rests.keys()].filter((link) => rests[link]! > 0)
    bytes.whole(given.length)
    for (const link of given) for (const value of [link, rests[link]!]) bytes.whole(value)
    return bytes.toBytes()
  }

  /** From the source to its first target, from there to the next; without a sign where all lead onwards, as they mostly do. */
  #writeTargets(bytes: ByteWriter, sources: readonly number[], targets: readonly number[]): void {
    const steps = targets.map((target, link) => target - (link > 0 && sources[link] === sources[link - 1] ? targets[link - 1]! : sources[link]!))
    const onwards = steps.every((step) => step >= 0)
    bytes.byte(onwards ? 1 : 0)
    for (const step of steps) bytes.whole(onwards || step >= 0 ? (onwards ? step : 2 * step) : -2 * step - 1)
  }

  /**
   * The bytes of each link's evidence have their length before them: one link's can be read without the others'. Where it says no
   * more than the link's kind and weight it takes none, and where that is so of all links no lengths are written.
   */
  writeEvidence(): Uint8Array {
    const { links } = this.#map
    const form = NumberForm.of(() => weightsOf(links))
    const lengths = new ByteWriter()
    const content = new ByteWriter()
    for (const link of links) {
      const start = content.length
      if (!isPlain(link)) {
        content.whole(link.evidence.length)
        for (const part of link.evidence) this.#writePart(content, part, form)
      }
      lengths.whole(content.length - start)
    }
    const bytes = new ByteWriter()
    bytes.whole(form.scale)
    bytes.byte(content.length === 0 ? 0 : 1)
    if (content.length > 0) bytes.bytes(lengths.toBytes())
    bytes.bytes(content.toBytes())
    return bytes.toBytes()
  }

  /** What kinds of evidence each link has, so that they can be counted without reading it; those in a row that have the same together. */
  writeKinds(): Uint8Array {
    const kinds = this.#map.links.map(kindBitsOf)
    const starts = [...kinds.keys()].filter((link) => link === 0 || kinds[link] !== kinds[link - 1])
    const bytes = new ByteWriter()
    bytes.whole(starts.length)
    for (const [run, start] of starts.entries()) {
      bytes.whole(kinds[start]!)
      bytes.whole((starts[run + 1] ?? kinds.length) - start)
    }
    return bytes.toBytes()
  }

  /** Texts that were not there before have numbers that follow each other. */
  #writeTexts(bytes: ByteWriter, texts: readonly string[]): void {
    let before = 0
    for (const text of texts) {
      const number = this.texts.add(text)
      bytes.signed(number - before)
      before = number
    }
  }

  #writePart(bytes: ByteWriter, part: Evidence, form: NumberForm): void {
    const rest = this.#restOf(part, COLUMNS.evidence)
    const { entity, reference, term } = part
    const flags =
      (rest > 0 ? FLAG.rest : 0) +
      (entity === undefined ? 0 : FLAG.entity) +
      (reference === undefined ? 0 : FLAG.reference) +
      (term === undefined ? 0 : FLAG.term)
    bytes.whole(flags + FLAG.kind * this.texts.add(part.kind))
    for (const text of [entity, reference, term]) if (text !== undefined) bytes.whole(this.texts.add(text))
    if (rest > 0) bytes.whole(rest)
    form.write(bytes, part.weight)
  }

  #writePair(bytes: ByteWriter, { source, target }: { source: string; target: string }, before: number): number {
    const from = this.#paper(source)
    bytes.signed(from - before)
    bytes.signed(this.#paper(target) - from)
    return from
  }

  #paper(id: string): number {
    return numberOf(this.#papers, id, 'paper')
  }

  /** 0 where there is none. */
  #optional(text: string | undefined): number {
    return text === undefined ? 0 : 1 + this.texts.add(text)
  }

  /** The fields without a column as JSON; 0 where there is none. */
  #restOf(item: object, columns: readonly string[]): number {
    if (Object.keys(item).every((name) => columns.includes(name))) return 0
    const fields = Object.entries(item).filter(([name, value]) => value !== undefined && !columns.includes(name))
    return fields.length === 0 ? 0 : this.#optional(JSON.stringify(orderFields(Object.fromEntries(fields), 'the map')))
  }
}

/** True where the link's kind and weight say all that its evidence does. */
function isPlain({ evidence, weight }: Link): boolean {
  const [part] = evidence
  return evidence.length === 1 && Object.is(part!.weight, weight) && Object.entries(part!).every(([name, value]) => name === 'kind' || name === 'weight' || value === undefined)
}

function* weightsOf(links: readonly Link[]): Generator<number> {
  for (const { evidence } of links) for (const { weight } of evidence) yield weight
}

function numbersOf(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, number) => [id, number]))
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string, what: string): number {
  const number = numbers.get(id)
  if (number === undefined) throw new UsageError(`the map has no such ${what}: ${id}`)
  return number
}
