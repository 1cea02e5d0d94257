import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { agreeOnShortForms, extractChunk, extractEvidence, type Corpus, type CorpusEvidence, type ExtractedChunk, type PartialEvidence } from '@paperloom/core'
import { announce, sharedNumbers, waitFor } from './waitFor.js'

/** What a thread needs that reads papers together with others: each takes parts of the corpus until none is left. */
export interface ExtractionShare {
  readonly papers: Corpus['papers']
  readonly parts: number
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

/** Prepares the shares of so many threads. A worker gets what is read of papers, as it has to be copied. */
export function cutShares(papers: Corpus['papers'], threads: number): ExtractionShare[] {
  const parts = Math.min(papers.length, Math.max(LEAST_PARTS * threads, Math.ceil(papers.length / LARGEST_PART)))
  const shared = { parts, gathered: sharedNumbers(parts), read: sharedNumbers(parts), ready: sharedNumbers(1) }
  const texts = textsOf(papers)
  return connect(threads).map((ports, thread) => ({ papers: thread === 0 ? papers : texts, ...shared, ports }))
}

/** What is read of papers. */
function textsOf(papers: Corpus['papers']): Corpus['papers'] {
  return papers.map(({ id, title, abstract, keywords, urls }) => ({
    id,
    title,
    ...(abstract !== undefined && { abstract }),
    ...(keywords && { keywords }),
    ...(urls && { urls }),
  }))
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
 */
export function readShare(share: ExtractionShare): ReadPart[] {
  const corpus: Corpus = { papers: share.papers, merges: [] }
  const ranges = cutRange(share.papers.length, share.parts)
  const { shortForms, definitions } = gatherEvidence(share, corpus, ranges)
  const order = [...definitions.keys(), ...[...ranges.keys()].reverse()]
  const chunks: ReadPart[] = []
  for (const part of takeParts(share.read, order)) {
    const evidence = { shortForms, definitions: definitions.get(part) ?? NOTHING_READ }
    chunks.push([part, extractChunk(corpus, ranges[part]!.from, ranges[part]!.to, { evidence })])
    definitions.delete(part)
  }
  return chunks
}

interface GatheredEvidence {
  readonly shortForms: CorpusEvidence['shortForms']
  /** Of each part that this thread took. They are of no use once the part is read. */
  readonly definitions: Map<number, CorpusEvidence['definitions']>
}

function gatherEvidence({ gathered, ready, ports }: ExtractionShare, corpus: Corpus, ranges: readonly Range[]): GatheredEvidence {
  const definitions: GatheredEvidence['definitions'] = new Map()
  const senses: PartialEvidence['senses'][] = []
  for (const part of takeParts(gathered, ranges.keys())) {
    const evidence = extractEvidence(corpus, ranges[part]!.from, ranges[part]!.to)
    definitions.set(part, evidence.definitions)
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
