import { inBatches, numberOf, parseObject, recordsOf, type Api } from './api.js'

const BATCH = 20
const MOST_PER_PAGE = 200

/** https://www.crossref.org/documentation/retrieve-metadata/rest-api: an address for mail gives a place in the polite pool. */
export const CROSSREF: Api = {
  name: 'crossref',
  format: 'crossref',
  baseUrl: 'https://api.crossref.org',
  intervalMs: 200,
  key: { variable: 'CROSSREF_MAILTO', param: 'mailto' },
  search: (query, pageSize) => ({
    path: '/works',
    params: { query, rows: String(Math.min(pageSize, MOST_PER_PAGE)), cursor: '*' },
  }),
  lookUp: (identifiers) => {
    const dois = [...new Set(identifiers.flatMap(({ doi }) => doi ?? []))]
    return inBatches(dois, BATCH).map((batch) => ({
      path: '/works',
      params: { filter: batch.map((doi) => `doi:${doi}`).join(','), rows: String(BATCH) },
    }))
  },
  lookUpTitle: ({ title, authors: [author = ''] = [], year = '' }) => ({
    path: '/works',
    params: { 'query.bibliographic': [title, author, year].filter((part) => part !== '').join(' '), rows: '10' },
  }),
  readPage: (text, request) => {
    const message = new Map(Object.entries(parseObject(text).get('message') ?? {}))
    const { records, count } = recordsOf(message.get('items'))
    const cursor: unknown = message.get('next-cursor')
    const goesOn = typeof cursor === 'string' && count > 0 && request.params.cursor !== undefined
    return {
      ...{ records, count },
      ...numberOf(message.get('total-results')),
      next: goesOn ? { ...request, params: { ...request.params, cursor } } : null,
    }
  },
}
