import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a server of ours does with one request instead of answering it. */
export type Mischief =
  | 'none'
  | { readonly status: number; readonly retryAfter?: string; readonly text?: string }
  | 'break-off'
  | 'half'
  | 'nonsense'
  | 'hang'

export interface FakeApi {
  readonly url: string
  /** What was asked, path and query, in order. */
  readonly asked: string[]
  readonly headers: IncomingMessage['headers'][]
  /** What is done with the next requests, one after another. */
  readonly mischief: Mischief[]
  close(): Promise<void>
}

interface Work {
  readonly title: string
  readonly year: number
  readonly doi: string
  readonly arxiv: string
  readonly openalex: string
  readonly s2: string
  readonly cites: readonly number[]
}

/** Forty papers that do not exist; each cites the two before it. */
export const WORKS: readonly Work[] = Array.from({ length: 40 }, (_, index) => ({
  title: `On the weaving of paper boats, part ${index}`,
  year: 2000 + (index % 20),
  doi: `10.5555/boat.${index}`,
  arxiv: `2401.${String(index).padStart(5, '0')}`,
  openalex: `W${1000 + index}`,
  s2: index.toString(16).padStart(40, '0'),
  cites: [index - 1, index - 2].filter((other) => other >= 0),
}))

/** Two papers that nothing but their identifiers tells apart. */
export const TWIN_TITLE = 'Kites over twin rivers in spring'
const TWINS: readonly Work[] = [1, 2].map((index) => ({
  title: TWIN_TITLE,
  year: 2011,
  doi: `10.5555/kite.${index}`,
  arxiv: `2402.0000${index}`,
  openalex: `W200${index}`,
  s2: `a${index}`.padStart(40, '0'),
  cites: [],
}))

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z\d]+/g) ?? []

/** What a search for a title gives: those that hold its first words, the likeliest first; most are others. */
function searchTitles(query: string): Work[] {
  const words = wordsOf(query)
  const shared = ({ title }: Work): number => wordsOf(title).filter((word) => words.includes(word)).length
  return [...WORKS, ...TWINS].filter((work) => words.slice(0, 3).every((word) => wordsOf(work.title).includes(word))).sort((a, b) => shared(b) - shared(a))
}

/** Answers as OpenAlex, Crossref, Semantic Scholar and arXiv do, about the papers above. */
export async function startFakeApi(): Promise<FakeApi> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const mischief: Mischief[] = []
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''))
    headers.push(request.headers)
    void readBody(request).then((body) => {
      const text = answer(new URL(request.url ?? '', 'http://fake'), body)
      const next = mischief.shift()
      if (next === undefined || next === 'none') send(response, text === null ? 404 : text === NO_VALID_IDS ? 400 : 200, text ?? '{"error":"Title match not found"}')
      else misbehave(response, next, text ?? '')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  onTestFinished(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, headers, mischief, close }
}

function send(response: ServerResponse, status: number, text: string, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...more }).end(text)
}

function misbehave(response: ServerResponse, mischief: Exclude<Mischief, 'none'>, text: string): void {
  if (mischief === 'hang') return
  if (mischief === 'break-off') response.destroy()
  else if (mischief === 'nonsense') send(response, 200, '<html>Please sign in to the network of your hotel</html>')
  else if (mischief === 'half') {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(text)) })
    response.write(text.slice(0, text.length / 2), () => response.destroy())
  } else send(response, mischief.status, mischief.text ?? '', mischief.retryAfter === undefined ? {} : { 'retry-after': mischief.retryAfter })
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

function answer(url: URL, body: string): string | null {
  if (url.pathname === '/api/query') return answerAsArxiv(url.searchParams)
  if (url.pathname === '/graph/v1/paper/batch') return answerBatch(body)
  if (url.pathname === '/graph/v1/paper/search/match') return answerMatch(url.searchParams)
  if (url.pathname === '/graph/v1/paper/search') return answerSearch(url.searchParams)
  if (url.pathname !== '/works') return null
  return url.searchParams.has('per-page') ? answerAsOpenalex(url.searchParams) : answerAsCrossref(url.searchParams)
}

function answerAsOpenalex(params: URLSearchParams): string {
  const [name = '', list = ''] = (params.get('filter') ?? '').split(/:(.*)/s)
  const wanted = new Set(list.split('|'))
  const found = name === 'title.search' ? searchTitles(list) : WORKS.filter((work) => name === '' || wanted.has(name === 'doi' ? work.doi : work.openalex))
  const start = params.get('cursor') === '*' ? 0 : Number(params.get('cursor'))
  const page = found.slice(start, start + Math.min(10, Number(params.get('per-page'))))
  const results = page.map(({ title, year, doi, openalex, cites }) => ({
    id: `https://openalex.org/${openalex}`,
    doi: `https://doi.org/${doi}`,
    title,
    display_name: title,
    publication_year: year,
    ids: { openalex: `https://openalex.org/${openalex}`, doi: `https://doi.org/${doi}` },
    authorships: [{ author_position: 'first', author: { display_name: 'Ada Byron' } }],
    abstract_inverted_index: { Boats: [0], float: [1] },
    referenced_works: cites.map((other) => `https://openalex.org/${WORKS[other]!.openalex}`),
  }))
  return JSON.stringify({ meta: { count: found.length, next_cursor: String(start + page.length) }, results })
}

function answerAsCrossref(params: URLSearchParams): string {
  const wanted = (params.get('filter') ?? '').split(',').map((part) => part.replace(/^doi:/, ''))
  const title = params.get('query.bibliographic')
  const found = title === null ? WORKS.filter(({ doi }) => params.has('query') || wanted.includes(doi)) : searchTitles(title)
  const cursor = params.get('cursor') ?? '*'
  const start = cursor === '*' ? 0 : Number(cursor.slice(1))
  const page = found.slice(start, start + 15)
  const items = page.map(({ title, year, doi, cites }) => ({
    DOI: doi,
    type: 'journal-article',
    title: [title],
    author: [{ given: 'Ada', family: 'Byron', sequence: 'first' }],
    issued: { 'date-parts': [[year]] },
    'container-title': ['Ponds'],
    reference: cites.map((other) => ({ key: `ref${other}`, DOI: WORKS[other]!.doi })),
  }))
  return JSON.stringify({ status: 'ok', 'message-type': 'work-list', message: { 'total-results': found.length, items, 'next-cursor': `=${start + page.length}` } })
}

function answerSearch(params: URLSearchParams): string {
  const offset = Number(params.get('offset'))
  const data = WORKS.slice(offset, offset + 15).map((work) => s2Paper(work))
  const next = offset + data.length
  return JSON.stringify({ total: WORKS.length, offset, ...(next < WORKS.length ? { next } : {}), data })
}

/** The one that matches best, or a refusal. */
function answerMatch(params: URLSearchParams): string | null {
  const query = params.get('query') ?? ''
  const best = searchTitles(query).find(({ title }) => wordsOf(title).join(' ') === wordsOf(query).join(' '))
  return best === undefined ? null : JSON.stringify({ data: [{ ...s2Paper(best), matchScore: 174.2 }] })
}

const NO_VALID_IDS = '{"error":"No valid paper ids given"}'

/** What it does not know is null; where it knows none, it refuses. */
function answerBatch(body: string): string {
  const { ids } = JSON.parse(body) as { ids: string[] }
  const found = ids.map((id) => WORKS.find(({ doi, arxiv, s2 }) => [`DOI:${doi}`, `ARXIV:${arxiv}`, s2].includes(id)))
  if (found.every((work) => work === undefined)) return NO_VALID_IDS
  return JSON.stringify(found.map((work) => (work === undefined ? null : { ...s2Paper(work), references: work.cites.map((other) => ({ paperId: WORKS[other]!.s2 })) })))
}

function s2Paper({ s2, title, year, doi, arxiv }: Work): object {
  return { paperId: s2, externalIds: { DOI: doi, ArXiv: arxiv }, title, abstract: 'Boats float.', year, venue: 'Ponds', authors: [{ authorId: '1', name: 'Ada Byron' }] }
}

function answerAsArxiv(params: URLSearchParams): string {
  const ids = params.get('id_list')?.split(',')
  const title = /^ti:"(.*)"$/.exec(params.get('search_query') ?? '')?.[1]
  const found = title === undefined ? WORKS.filter(({ arxiv }) => ids === undefined || ids.includes(arxiv)) : searchTitles(title)
  const start = Number(params.get('start'))
  const entries = found.slice(start, start + Math.min(15, Number(params.get('max_results')))).map(
    ({ arxiv, title, year }) => `<entry><id>http://arxiv.org/abs/${arxiv}v2</id><title>${title}</title><summary>Boats float.</summary>
      <published>${year}-01-02T00:00:00Z</published><updated>${year}-01-02T00:00:00Z</updated><author><name>Ada Byron</name></author></entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
    <opensearch:totalResults>${found.length}</opensearch:totalResults><opensearch:startIndex>${start}</opensearch:startIndex>${entries.join('')}</feed>\n`
}
