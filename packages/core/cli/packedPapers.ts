import type { Paper } from '@paperloom/core'

const BEYOND_LATIN_1 = /[^\0-\xff]/

/**
 * What is read of papers, as bytes that threads share: how many numbers there are; the numbers, that is, for each paper the lengths of its texts, and
 * before those of a list how many it has; and all texts.
 */
export function packPapers(papers: readonly Paper[]): Uint8Array {
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
  const packed = Buffer.from(new SharedArrayBuffer(head.byteLength + bytes))
  packed.set(new Uint8Array(head.buffer))
  let at = head.byteLength
  for (const { text, encoding } of texts) at += packed.write(text, at, encoding)
  return packed
}

type Encoding = 'latin1' | 'utf16le'

/** See {@link packPapers}. */
export function unpackPapers({ buffer }: Uint8Array): Paper[] {
  const packed = Buffer.from(buffer)
  const [count = 0] = new Int32Array(buffer, 0, 1)
  const numbers = new Int32Array(buffer, 0, count + 1)
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
