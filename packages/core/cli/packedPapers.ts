import type { Paper } from '@paperloom/core'

const BEYOND_LATIN_1 = /[^\0-\xff]/

/** Room for packed papers is got in pieces so large that they are given back when they are no longer used: what many small ones leave is not. */
const PIECE = 1 << 26

/** Gives room that threads share, for numbers first. */
export type TakeRoom = (bytes: number) => Uint8Array

/** Gives room in one piece after the other, each for as much as fits. */
export function openRoom(): TakeRoom {
  let piece = new SharedArrayBuffer(0)
  let start = 0
  return (bytes) => {
    if (start + bytes > piece.byteLength) {
      piece = new SharedArrayBuffer(Math.max(bytes, PIECE))
      start = 0
    }
    const room = new Uint8Array(piece, start, bytes)
    start += Math.ceil(bytes / Int32Array.BYTES_PER_ELEMENT) * Int32Array.BYTES_PER_ELEMENT
    return room
  }
}

/**
 * What is read of papers, as bytes that threads share: how many numbers there are; the numbers, that is, for each paper the lengths of its texts, and
 * before those of a list how many it has; and all texts.
 */
export function packPapers(papers: readonly Paper[], takeRoom: TakeRoom): Uint8Array {
  const numbers: number[] = []
  const texts: { readonly text: string; readonly encoding: Encoding }[] = []
  let bytes = 0
  const addText = (text: string): void => {
    const encoding = BEYOND_LATIN_1.test(text) ? 'utf16le' : 'latin1'
    numbers.push(encoding === 'latin1' ? 2 * text.length : 2 * text.length + 1)
    texts.push({ text, encoding })
    bytes += encoding === 'latin1' ? text.length : 2 * text.length
  }
  const addList = (list: readonly string[] | undefined): void => {
    numbers.push(list === undefined ? 0 : list.length + 1)
    for (const text of list ?? []) addText(text)
  }
  for (const { id, title, abstract, keywords, urls } of papers) {
    addText(id)
    addText(title)
    addList(abstract === undefined ? undefined : [abstract])
    addList(keywords)
    addList(urls)
  }
  const head = Int32Array.from([numbers.length, ...numbers])
  const room = takeRoom(head.byteLength + bytes)
  const packed = Buffer.from(room.buffer, room.byteOffset, room.length)
  packed.set(new Uint8Array(head.buffer))
  let at = head.byteLength
  for (const { text, encoding } of texts) at += packed.write(text, at, encoding)
  return room
}

type Encoding = 'latin1' | 'utf16le'

/** See {@link packPapers}. */
export function unpackPapers({ buffer, byteOffset, length }: Uint8Array): Paper[] {
  const packed = Buffer.from(buffer, byteOffset, length)
  const [count = 0] = new Int32Array(buffer, byteOffset, 1)
  const numbers = new Int32Array(buffer, byteOffset, count + 1)
  let next = 1
  let at = numbers.byteLength
  const text = (): string => {
    const number = numbers[next++]!
    const isWide = number % 2 === 1
    const start = at
    at += isWide ? number - 1 : number / 2
    return packed.toString(isWide ? 'utf16le' : 'latin1', start, at)
  }
  const list = (): string[] | undefined => {
    const length = numbers[next++]!
    return length === 0 ? undefined : Array.from({ length: length - 1 }, text)
  }
  const papers: Paper[] = []
  while (next < numbers.length) {
    const [id, title, abstract, keywords, urls] = [text(), text(), list()?.[0], list(), list()]
    papers.push({ id, title, ...(abstract !== undefined && { abstract }), ...(keywords && { keywords }), ...(urls && { urls }) })
  }
  return papers
}
