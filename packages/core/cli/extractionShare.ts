import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { agreeOnShortForms, extractChunk, extractEvidence, type Corpus, type CorpusEvidence, type ExtractedChunk, type Paper, type PartialEvidence } from '@paperloom/core'
import { openRoom, packPapers, unpackPapers } from './packedPapers.js'
import { announce, sharedNumbers, waitFor } from './waitFor.js'

/** What a thread needs that reads papers together with others: each takes parts of the corpus until none is left. */
export interface ExtractionShare {
  /** All papers; null in a worker, which unpacks those of a part when it takes it: copies of all would be gigabytes where there are a million. */
  readonly papers: readonly Paper[] | null
  /** Give each worker what is read of the papers of each part: who packs them keeps none. */
  readonly feeds: readonly MessagePort[]
  /** Where a worker receives them; null in the first thread. */
  readonly packed: MessagePort | null
  /** How many parts were given. */
  readonly given: Int32Array
  /** How many papers there are. */
  readonly count: number
  /** Per part, whether a thread has taken it: to gather its evidence, to read it. */
  readonly gathered: Int32Array
  readonly read: Int32Array
  /** How many threads have gathered all that they took. */
  readonly ready: Int32Array
  /** One to each of the other threads. */
  readonly ports: readonly MessagePort[]
}

/** A part's number and what was found in it. */
export type ReadPart = readonly [part: number, chunk: ExtractedChunk]

/** Papers of a part at most, and parts a thread at least: the last one that threads wait for is soon read. */
const LARGEST_PART = 256
const LEAST_PARTS = 4

const NOTHING_READ: CorpusEvidence['definitions'] = new Map()

/** Prepares the shares of so many threads. */
export function cutShares(papers: readonly Paper[], threads: number): ExtractionShare[] {
  const count = papers.length
  const parts = Math.min(count, Math.max(LEAST_PARTS * threads, Math.ceil(count / LARGEST_PART)))
  const shared = { count, given: sharedNumbers(1), gathered: sharedNumbers(parts), read: sharedNumbers(parts), ready: sharedNumbers(1) }
  const channels = Array.from({ length: threads - 1 }, () => new MessageChannel())
  return connect(threads).map((ports, thread) =>
    thread === 0
      ? { papers, feeds: channels.map(({ port1 }) => port1), packed: null, ...shared, ports }
      : { papers: null, feeds: [], packed: channels[thread - 1]!.port2, ...shared, ports },
  )
}

/** The ports that a share holds: they are handed over to a worker. */
export function portsOf({ ports, packed }: ExtractionShare): MessagePort[] {
  return packed === null ? [...ports] : [...ports, packed]
}

/** Gives the other threads their papers. They begin with the first part as soon as it is there. */
export function givePapers({ papers, feeds, read, given }: ExtractionShare): void {
  if (papers === null || feeds.length === 0) return
  const takeRoom = openRoom()
  for (const { from, to } of cutRange(papers.length, read.length)) {
    const packed = packPapers(papers.slice(from, to), takeRoom)
    for (const feed of feeds) feed.postMessage(packed)
    announce(given)
  }
}

/** Waits until a worker has so many parts. */
function receiveParts({ packed: port, given }: ExtractionShare, count: number, packed: Uint8Array[]): void {
  if (port === null || packed.length >= count) return
  waitFor(given, count, performance.now())
  while (packed.length < count) packed.push(receiveMessageOnPort(port)!.message as Uint8Array)
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Cuts a range into equal parts. */
function cutRange(count: number, parts: number): Range[] {
  const bounds = Array.from({ length: parts + 1 }, (_, i) => Math.round((i * count) / parts))
  return bounds.slice(1).map((to, i) => ({ from: bounds[i]!, to }))
}

/** A channel between each two threads. */
function connect(threads: number): MessagePort[][] {
  const ports = Array.from({ length: threads }, (): MessagePort[] => [])
  for (let one = 0; one < threads; one++) {
    for (let other = one + 1; other < threads; other++) {
      const { port1, port2 } = new MessageChannel()
      ports[one]!.push(port1)
      ports[other]!.push(port2)
    }
  }
  return ports
}

/**
 * Gathers the evidence of parts, agrees with the other threads on what it says of the whole corpus, and reads parts. Which thread
 * takes which part changes nothing in what is found there.
 * @param packed in a worker, where its papers are kept: all of them in the end
 */
export function readShare(share: ExtractionShare, packed: Uint8Array[] = []): ReadPart[] {
  givePapers(share)
  const open = openParts(share, packed)
  const { shortForms, definitions } = gatherEvidence(share, open)
  const order = [...definitions.keys(), ...[...share.read.keys()].reverse()]
  const chunks: ReadPart[] = []
  for (const part of takeParts(share.read, order)) {
    const { corpus, from, to } = open(part)
    const known = definitions.get(part)
    const evidence = { shortForms, definitions: known === undefined ? NOTHING_READ : new Map(known.map((own, at) => [corpus.papers[from + at]!, own])) }
    chunks.push([part, extractChunk(corpus, from, to, { evidence })])
    definitions.delete(part)
  }
  receiveParts(share, share.read.length, packed)
  return chunks
}

/** Stands where a paper is not at hand. */
const CLOSED: Paper = { id: '', title: '' }

/** Gives the corpus, and where a part lies in it. In a worker no other part than the one that was opened last is at hand. */
type OpenPart = (part: number) => Range & { readonly corpus: Corpus }

function openParts(share: ExtractionShare, packed: Uint8Array[]): OpenPart {
  const { papers: all, count, read } = share
  const ranges = cutRange(count, read.length)
  if (all !== null) return (part) => ({ corpus: { papers: all, merges: [] }, ...ranges[part]! })
  const papers = Array.from({ length: count }, () => CLOSED)
  let last: Range = { from: 0, to: 0 }
  return (part) => {
    papers.fill(CLOSED, last.from, last.to)
    last = ranges[part]!
    receiveParts(share, part + 1, packed)
    for (const [at, paper] of unpackPapers(packed[part]!).entries()) papers[last.from + at] = paper
    return { corpus: { papers, merges: [] }, ...last }
  }
}

interface GatheredEvidence {
  readonly shortForms: CorpusEvidence['shortForms']
  /** What each paper defines, of each part that this thread took. They are of no use once the part is read. */
  readonly definitions: Map<number, readonly Definitions[]>
}

type Definitions = CorpusEvidence['definitions'] extends ReadonlyMap<Paper, infer Own> ? Own : never

function gatherEvidence({ gathered, ready, ports }: ExtractionShare, open: OpenPart): GatheredEvidence {
  const definitions: GatheredEvidence['definitions'] = new Map()
  const senses: PartialEvidence['senses'][] = []
  for (const part of takeParts(gathered, gathered.keys())) {
    const { corpus, from, to } = open(part)
    const evidence = extractEvidence(corpus, from, to)
    definitions.set(part, [...evidence.definitions.values()])
    senses.push(evidence.senses)
  }
  return { shortForms: agreeOnShortForms(exchange(senses.flat(), ready, ports)), definitions }
}

/** The parts in an order, but for those that another thread has taken before. */
function* takeParts(taken: Int32Array, order: Iterable<number>): Generator<number> {
  for (const part of order) if (Atomics.exchange(taken, part, 1) === 0) yield part
}

/** Tells the other threads what this one knows, and waits until all have told. */
function exchange<Value>(own: Value, ready: Int32Array, ports: readonly MessagePort[]): Value[] {
  for (const port of ports) port.postMessage(own)
  announce(ready)
  waitFor(ready, ports.length + 1, performance.now())
  const others = ports.map((port) => receiveMessageOnPort(port)?.message as Value)
  for (const port of ports) port.close()
  return [own, ...others]
}
