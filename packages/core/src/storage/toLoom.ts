import { mentionColumnsOf, NOWHERE, numbersOf, type MentionColumns, type MentionPlaces } from '../base/mentionColumns.js'
import { keptEvidence, type PackedEvidence, type SharedItem } from '../base/packedEvidence.js'
import { unshared } from '../base/shareable.js'
import { orderFields } from '../export/mapJson.js'
import { UsageError } from '../model/error.js'
import { LINK_KINDS } from '../model/link.js'
import type { PaperMap } from '../model/map.js'
import { fieldText, PAPER_FIELDS, type Paper } from '../model/paper.js'
import { ByteWriter, joinBytes, type EncodedBytes } from './ByteWriter.js'
import { COLUMNS, FLAG, LISTS, LOOM_MAGIC, LOOM_VERSION, SECTION, WEIGHTS } from './loomFormat.js'
import { columnOf, writeNumbers } from './numberColumn.js'
import { packEvidence } from './packEvidence.js'
import { TextTableWriter } from './TextTable.js'

/**
 * A map as a compact binary file: a third of its JSON where links say much, an eleventh where they have a weight alone; nothing is lost. `parseLoom` reads it.
 * @throws UsageError where the map refers to a paper or an entity that it does not have
 */
export function toLoom(map: PaperMap): Uint8Array {
  return joinBytes([...toLoomParts(map)])
}

/**
 * The bytes of `toLoom` piece by piece: of all sections no more than one stands in memory, and of the texts none.
 * @throws UsageError where the map refers to a paper or an entity that it does not have
 */
export function* toLoomParts(map: PaperMap): Generator<Uint8Array> {
  const writer = new LoomWriter(map)
  yield Uint8Array.of(...LOOM_MAGIC, LOOM_VERSION)
  yield* writeSection(SECTION.head, writer.writeHead())
  yield* writeSection(SECTION.papers, writer.writePapers())
  yield* writeSection(SECTION.entities, writer.writeEntities())
  yield* writeSection(SECTION.mentions, writer.writeMentions())
  yield* writeSection(SECTION.citations, writer.writeCitations())
  yield* writeSection(SECTION.links, writer.writeLinks())
  yield* writeSection(SECTION.kinds, writer.writeKinds())
  yield* writeSection(SECTION.evidence, writer.writeEvidence())
  yield* writeSection(SECTION.texts, writer.texts.encode())
}

function* writeSection(section: number, content: EncodedBytes): Generator<Uint8Array> {
  const start = new ByteWriter()
  start.whole(section)
  start.whole(content.length)
  yield* start.drain()
  yield* content.drain()
}

class LoomWriter {
  readonly texts = new TextTableWriter()
  readonly #map: PaperMap
  readonly #evidence: PackedEvidence
  readonly #papers: ReadonlyMap<string, number>
  readonly #mentions: MentionColumns
  readonly #communities: ReadonlyMap<string, number>

  constructor(map: PaperMap) {
    this.#map = map
    this.#papers = numbersOf(map.papers)
    this.#mentions = mentionColumnsOf(map, map.papers)
    this.#communities = numbersOf(map.communities)
    this.#evidence = keptEvidence(map.links) ?? packEvidence(map.links)
    // Low numbers take fewest bytes: names that stand in every mention come first.
    for (const field of PAPER_FIELDS) this.texts.add(field)
  }

  writeHead(): ByteWriter {
    const bytes = new ByteWriter()
    bytes.whole(this.#restOf(this.#map, LISTS))
    return bytes
  }

  /** Papers column by column, so that like stands by like. No two have the same id. */
  writePapers(): ByteWriter {
    const { papers } = this.#map
    const bytes = new ByteWriter()
    bytes.whole(papers.length)
    this.#writeSteps(bytes, papers.map(({ id }) => this.texts.addNew(id)))
    this.#writeSteps(bytes, papers.map(({ title }) => this.texts.addNew(title)))
    for (const { abstract } of papers) bytes.whole(abstract === undefined ? 0 : 1 + this.texts.addNew(abstract))
    for (const { community } of papers) {
      bytes.whole(community === null ? 0 : 1 + numberOf(this.#communities, community, 'community'))
    }
    writeNumbers(bytes, columnOf(papers, ({ x }) => x))
    writeNumbers(bytes, columnOf(papers, ({ y }) => y))
    for (const paper of papers) bytes.whole(this.#restOf(paper, COLUMNS.papers))
    return bytes
  }

  writeEntities(): ByteWriter {
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
    return bytes
  }

  writeMentions(): ByteWriter {
    const { paper, places, salience } = this.#mentions
    const bytes = new ByteWriter()
    bytes.whole(paper.length)
    if (places !== undefined && haveSameTexts(places.papers, this.#map.papers)) this.#writePlaces(bytes, places)
    else this.#writeEachMention(bytes)
    writeNumbers(bytes, salience)
    return bytes
  }

  /** Mentions that are where they stand and no more, without making them. */
  #writePlaces(bytes: ByteWriter, { field, start, end }: MentionPlaces): void {
    const { paper, entity } = this.#mentions
    const fields = PAPER_FIELDS.map((name) => this.texts.add(name))
    for (let at = 0; at < paper.length; at++) {
      bytes.byte(0)
      bytes.signed(paper[at]! - (at === 0 ? 0 : paper[at - 1]!))
      bytes.whole(entity[at]!)
      bytes.whole(fields[field[at]!]!)
      bytes.whole(start[at]!)
      bytes.signed(end[at]! - start[at]!)
    }
  }

  /** A surface is not written where it is what stands at its offsets. */
  #writeEachMention(bytes: ByteWriter): void {
    const { papers } = this.#map
    const { paper, entity, at } = this.#mentions
    let before = 0
    for (let place = 0; place < paper.length; place++) {
      const mention = at(place)
      const { surface, field, start, end } = mention
      const number = known(paper[place]!, mention.paper, 'paper')
      const rest = this.#restOf(mention, COLUMNS.mentions)
      const given = end - start !== surface.length || !fieldText(papers[number]!, field).startsWith(surface, start)
      bytes.byte((given ? FLAG.surface : 0) + (rest > 0 ? FLAG.rest : 0))
      bytes.signed(number - before)
      bytes.whole(known(entity[place]!, mention.entity, 'entity'))
      bytes.whole(this.texts.add(field))
      bytes.whole(start)
      bytes.signed(end - start)
      if (given) bytes.whole(this.texts.add(surface))
      if (rest > 0) bytes.whole(rest)
      before = number
    }
  }

  writeCitations(): ByteWriter {
    const bytes = new ByteWriter()
    bytes.whole(this.#map.citations.length)
    let before = 0
    for (const citation of this.#map.citations) {
      before = this.#writePair(bytes, citation, before)
      bytes.whole(this.#restOf(citation, COLUMNS.citations))
    }
    return bytes
  }

  /** Links of one source together: each source's distance from the one before, the numbers of their links, the distances of targets. */
  writeLinks(): ByteWriter {
    const { links } = this.#map
    // Those of one source mostly follow each other.
    const sourceOf = rememberLast((id) => this.#paper(id))
    const sources = columnOf(links, ({ source }) => sourceOf(source))
    const targets = columnOf(links, ({ target }) => this.#paper(target))
    const bytes = new ByteWriter()
    bytes.whole(links.length)
    const starts = startsOfRuns(sources)
    bytes.whole(starts.length)
    for (const start of starts) bytes.signed(sources[start]! - (start === 0 ? 0 : sources[start - 1]!))
    for (const [run, start] of starts.entries()) bytes.whole((starts[run + 1] ?? links.length) - start)
    this.#writeTargets(bytes, sources, targets)
    writeNumbers(bytes, columnOf(links, ({ weight }) => weight))
    this.#writeLinkRests(bytes)
    return bytes
  }

  /** From the source to its first target, from there to the next; without a sign where all lead onwards, as they mostly do. */
  #writeTargets(bytes: ByteWriter, sources: Float64Array, targets: Float64Array): void {
    const steps = targets.map((target, link) => target - (link > 0 && sources[link] === sources[link - 1] ? targets[link - 1]! : sources[link]!))
    const onwards = steps.every((step) => step >= 0)
    bytes.byte(onwards ? 1 : 0)
    for (const step of steps) {
      if (onwards) bytes.whole(step)
      else bytes.signed(step)
    }
  }

  #writeLinkRests(bytes: ByteWriter): void {
    const given: number[] = []
    for (const [at, link] of this.#map.links.entries()) {
      const rest = this.#restOf(link, COLUMNS.links)
      if (rest > 0) given.push(at, rest)
    }
    bytes.whole(given.length / 2)
    for (const value of given) bytes.whole(value)
  }

  /**
   * The bytes of each link's evidence, and those of what links share, have their length before them: one link's can be read without the others'.
   * Where no link has any, nothing more is written.
   */
  writeEvidence(): EncodedBytes {
    const evidence = this.#evidence
    const { items, lengths, inUnits } = evidence
    const size = lengths.reduce((sum, length) => sum + length, 0)
    const before = new ByteWriter()
    before.byte(size === 0 ? WEIGHTS.none : inUnits ? WEIGHTS.inUnits : WEIGHTS.doubles)
    if (size > 0) {
      this.#writeItems(before, items)
      for (const length of lengths) before.whole(length)
    }
    return {
      length: before.length + size,
      *drain() {
        yield* before.drain()
        for (const piece of evidence.pieces()) yield unshared(piece)
      },
    }
  }

  #writeItems(bytes: ByteWriter, items: readonly SharedItem[]): void {
    const content = new ByteWriter()
    bytes.whole(items.length)
    for (const item of items) {
      const start = content.length
      this.#writeItem(content, item)
      bytes.whole(content.length - start)
    }
    bytes.append(content)
  }

  /** What kinds of evidence each link has, so that they can be counted without reading it; those in a row that have the same together. */
  writeKinds(): ByteWriter {
    const { kinds } = this.#evidence
    const starts = startsOfRuns(kinds)
    const bytes = new ByteWriter()
    bytes.whole(starts.length)
    for (const [run, start] of starts.entries()) {
      bytes.whole(kinds[start]!)
      bytes.whole((starts[run + 1] ?? kinds.length) - start)
    }
    return bytes
  }

  /** Texts that were not there before have numbers that follow each other. */
  #writeSteps(bytes: ByteWriter, numbers: readonly number[]): void {
    for (const [at, number] of numbers.entries()) bytes.signed(number - (at === 0 ? 0 : numbers[at - 1]!))
  }

  #writeItem(bytes: ByteWriter, item: SharedItem): void {
    const rest = this.#restOf(item, COLUMNS.evidence)
    const { kind, entity, reference, term } = item
    const flags =
      (rest > 0 ? FLAG.rest : 0) +
      (entity === undefined ? 0 : FLAG.entity) +
      (reference === undefined ? 0 : FLAG.reference) +
      (term === undefined ? 0 : FLAG.term)
    bytes.whole(flags + FLAG.kind * LINK_KINDS.indexOf(kind))
    for (const id of [entity, reference]) if (id !== undefined) bytes.whole(this.texts.add(id))
    if (term !== undefined) bytes.whole(this.texts.addNew(term))
    if (rest > 0) bytes.whole(rest)
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

  /** The fields without a column as JSON; 0 where there is none. */
  #restOf(item: object, columns: readonly string[]): number {
    if (hasOnly(item, columns)) return 0
    // Those with a column are not read: lists may be made when they are.
    const names = Object.keys(item).filter((name) => !columns.includes(name))
    const fields = names.map((name) => [name, (item as Record<string, unknown>)[name]] as const).filter(([, value]) => value !== undefined)
    return fields.length === 0 ? 0 : 1 + this.texts.add(JSON.stringify(orderFields(Object.fromEntries(fields), 'the map')))
  }
}

function haveSameTexts(some: readonly Paper[], others: readonly Paper[]): boolean {
  return some.every((paper, at) => PAPER_FIELDS.every((field) => fieldText(paper, field) === fieldText(others[at]!, field)))
}

/** Where a value begins that is another than the one before. */
function startsOfRuns(values: Float64Array | Uint16Array): number[] {
  const starts: number[] = []
  for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) starts.push(at)
  return starts
}

/** The same function, which looks once for what is asked several times in a row. */
function rememberLast(find: (id: string) => number): (id: string) => number {
  let last: string | undefined
  let found = -1
  return (id) => {
    if (id !== last) found = find(id)
    last = id
    return found
  }
}

function hasOnly(item: object, names: readonly string[]): boolean {
  for (const name in item) if (!names.includes(name)) return false
  return true
}

/** @throws UsageError where the number is none */
function known(number: number, id: string, what: string): number {
  if (number === NOWHERE) throw new UsageError(`the map has no such ${what}: ${id}`)
  return number
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string, what: string): number {
  return known(numbers.get(id) ?? NOWHERE, id, what)
}
