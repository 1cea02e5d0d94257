import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startFakeApi, WORKS } from './fakeApi.js'
import { runCli, temporaryFolder } from './runCli.js'
import { setUpApi as setUp } from './setUpApi.js'

describe('fetch goes through all pages', () => {
  test.each([
    ['openalex', 4],
    ['crossref', 3],
    ['semantic-scholar', 3],
    ['arxiv', 3],
  ])('%s', async (name, pages) => {
    const { api, fetch, papers } = await setUp()
    const ran = await fetch(['fetch', name, '--query', 'paper boats'])
    expect(ran).toMatchObject({ exitCode: 0, out: '' })
    expect(ran.err).toContain(`Fetched 40 papers from ${name}, 0 records dropped; `)
    expect(papers().map(({ title }) => title)).toEqual(WORKS.map(({ title }) => title))
    expect(papers()[7]).toMatchObject({ year: 2007, authors: ['Ada Byron'] })
    expect(api.asked.length).toBeLessThanOrEqual(pages + 1)
    expect(api.headers[0]!['user-agent']).toMatch(/^paperloom\//)
  })

  test('and stops at the limit', async () => {
    const { api, fetch, papers } = await setUp()
    await fetch(['fetch', 'openalex', '--query', 'paper boats', '--limit', '12'])
    expect(papers()).toHaveLength(12)
    expect(api.asked).toHaveLength(2)
  })
})

describe('fetch looks papers up', () => {
  test.each([
    ['openalex', ['--ids', 'W1003', 'https://doi.org/10.5555/BOAT.5']],
    ['crossref', ['--doi', '10.5555/boat.3', 'doi:10.5555/boat.5']],
    ['semantic-scholar', ['--ids', '10.5555/boat.3', 'arXiv:2401.00005v2', '10.5555/unknown']],
    ['arxiv', ['--ids', '2401.00003v1', 'https://arxiv.org/abs/2401.00005']],
  ])('%s', async (name, words) => {
    const { fetch, papers } = await setUp()
    expect(await fetch(['fetch', name, ...words])).toMatchObject({ exitCode: 0 })
    expect(papers().map(({ title }) => title)).toEqual([WORKS[3]!.title, WORKS[5]!.title])
  })

  test('and may find none', async () => {
    const { fetch, out } = await setUp()
    for (const name of ['openalex', 'crossref', 'semantic-scholar']) {
      const ran = await fetch(['fetch', name, '--doi', '10.5555/unknown'])
      expect(ran).toMatchObject({ exitCode: 0 })
      expect(ran.err).toContain(`Fetched 0 papers from ${name}`)
      expect(readFileSync(out, 'utf8')).toBe('')
    }
  })

  test('from stdin, and writes to stdout', async () => {
    const api = await startFakeApi()
    const words = ['fetch', 'crossref', '--doi', '-', '--out', '-', '--base-url', api.url, '--cache', temporaryFolder(), '--quiet']
    const ran = await runCli(words, { input: '10.5555/boat.1\n\n10.5555/boat.2\n' })
    expect(ran).toMatchObject({ exitCode: 0, err: '' })
    expect(ran.out.trim().split('\n')).toHaveLength(2)
  })

  test('with references that make citations', async () => {
    const { fetch, out } = await setUp()
    await fetch(['fetch', 'openalex', '--query', 'paper boats'])
    const built = await runCli(['build', out, '--out', '-', '--quiet'])
    const map = JSON.parse(built.out) as { citations: unknown[]; links: { evidence: { kind: string }[] }[] }
    expect(map.citations).toHaveLength(39 + 38)
    expect(new Set(map.links.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)))).toContain('citation')
  })
})

describe('an API that misbehaves', () => {
  test('is asked again after the time that it wants, or longer and longer', async () => {
    const { api, fetch, papers } = await setUp()
    api.mischief.push({ status: 429, retryAfter: '7' }, { status: 503 }, 'break-off', 'half', 'nonsense')
    const ran = await fetch(['fetch', 'openalex', '--query', 'paper boats', '--limit', '10'], { watched: true })
    expect(ran.exitCode).toBe(0)
    expect(papers()).toHaveLength(10)
    expect(ran.slept.filter((ms) => ms >= 1000)).toEqual([7000, 2000, 4000, 8000, 16_000])
    expect(ran.err).toContain('openalex: it said 429; again in 7 s')
  })

  test('is given up after six tries; the next run goes on where this one was', async () => {
    const { api, fetch, papers, out } = await setUp()
    const words = ['fetch', 'openalex', '--query', 'paper boats']
    api.mischief.push('none', 'none', ...Array.from({ length: 6 }, () => ({ status: 500 })))
    const ran = await fetch(words)
    expect(ran.exitCode).toBe(3)
    expect(ran.err).toMatch(/openalex gave no answer after 6 tries: it said 500\. Run the same again later: what has come is kept in /)
    expect(existsSync(out)).toBe(false)
    const before = api.asked.length
    expect(await fetch(words)).toMatchObject({ exitCode: 0 })
    expect(papers()).toHaveLength(40)
    expect(api.asked.slice(before)[0]).toContain('cursor=20')
  })

  test('is not waited for longer than five minutes', async () => {
    const { api, fetch } = await setUp()
    api.mischief.push({ status: 429, retryAfter: '86400' })
    const ran = await fetch(['fetch', 'crossref', '--query', 'boats'])
    expect(ran).toMatchObject({ exitCode: 3, slept: [] })
    expect(ran.err).toContain('crossref gave no answer after 1 try: it said 429 and asks to wait (86400).')
  })

  test('that refuses is believed at once', async () => {
    const { api, fetch } = await setUp()
    api.mischief.push({ status: 403, text: 'no such\nkey' })
    const ran = await fetch(['fetch', 'semantic-scholar', '--query', 'boats'], { env: { SEMANTIC_SCHOLAR_API_KEY: 'secret' } })
    expect(ran.exitCode).toBe(3)
    expect(ran.err).toContain('semantic-scholar refused (403): no such key Is the key in SEMANTIC_SCHOLAR_API_KEY right?')
    expect(ran.err).not.toContain('secret')
    expect(api.asked).toHaveLength(1)
  })

  test('that promises pages without end is left when it brings nothing new', async () => {
    const { api, fetch, papers } = await setUp()
    const page = await (await globalThis.fetch(`${api.url}/works?per-page=100&cursor=*`)).text()
    const endless = page.replace('"next_cursor":"10"', '"next_cursor":"more"')
    api.mischief.push(...Array.from({ length: 9 }, () => ({ status: 200, text: endless })))
    expect(await fetch(['fetch', 'openalex', '--query', 'boats'])).toMatchObject({ exitCode: 0 })
    expect(papers()).toHaveLength(10)
    expect(api.asked).toHaveLength(1 + 2)
  })

  test('that sends elsewhere is not followed: a key stays where it belongs', async () => {
    const { api, fetch } = await setUp()
    api.mischief.push(...Array.from({ length: 6 }, () => ({ status: 302 })))
    const ran = await fetch(['fetch', 'semantic-scholar', '--query', 'boats'], { env: { SEMANTIC_SCHOLAR_API_KEY: 'secret' } })
    expect(ran.exitCode).toBe(3)
    expect(api.headers.every((headers) => headers['x-api-key'] === 'secret')).toBe(true)
  })

  test('that is not there', async () => {
    const { api, fetch } = await setUp()
    await api.close()
    const ran = await fetch(['fetch', 'openalex', '--query', 'boats'])
    expect(ran.exitCode).toBe(3)
    expect(ran.err).toMatch(/openalex gave no answer after 6 tries: .*ECONNREFUSED/)
  })
})

describe('the cache', () => {
  test('answers a second run, also without a network, and knows no key', async () => {
    const { api, fetch, out } = await setUp()
    const words = ['fetch', 'openalex', '--query', 'paper boats']
    await fetch(words, { env: { OPENALEX_API_KEY: 'secret' } })
    expect(api.asked[0]).toContain('api_key=secret')
    const first = readFileSync(out, 'utf8')
    const asked = api.asked.length
    expect(await fetch(words)).toMatchObject({ exitCode: 0 })
    await api.close()
    expect(await fetch([...words, '--offline'])).toMatchObject({ exitCode: 0 })
    expect(readFileSync(out, 'utf8')).toBe(first)
    expect(api.asked).toHaveLength(asked)
  })

  test('without it, --offline says what to do', async () => {
    const { api, fetch } = await setUp()
    const ran = await fetch(['fetch', 'arxiv', '--query', 'boats', '--offline'])
    expect(ran).toMatchObject({ exitCode: 3 })
    expect(ran.err).toContain('not all of this was fetched before, run it once without --offline')
    expect(api.asked).toEqual([])
  })

  test('is asked again where it is too old', async () => {
    const { api, fetch } = await setUp()
    const words = ['fetch', 'openalex', '--query', 'paper boats', '--limit', '10']
    await fetch(words)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await fetch([...words, '--max-age', '0'])
    expect(api.asked).toHaveLength(2)
  })
})

describe('wrong use', () => {
  test.each([
    ['no such API', ['fetch', 'scopus', '--query', 'x'], 'there is no API scopus: give one of openalex, crossref, semantic-scholar, arxiv'],
    ['nothing asked', ['fetch', 'arxiv'], 'give one of --query, --ids and --doi'],
    ['two things asked', ['fetch', 'arxiv', '--query', 'x', '--ids', '2401.00001'], 'give one of --query, --ids and --doi'],
    ['an id of no kind', ['fetch', 'arxiv', '--ids', 'boats'], 'this is no DOI, arXiv, OpenAlex, Semantic Scholar or PubMed id (write pmid:123): boats'],
    ['an id that the API does not know', ['fetch', 'arxiv', '--doi', '10.5555/boat.1'], 'arxiv cannot look up any of these ids'],
  ])('%s', async (_, words, message) => {
    const { fetch, api } = await setUp()
    const ran = await fetch(words)
    expect(ran).toMatchObject({ exitCode: 2, out: '' })
    expect(ran.err).toContain(message)
    expect(api.asked).toEqual([])
  })

  test('an address that is none', async () => {
    const ran = await runCli(['fetch', 'arxiv', '--query', 'x', '--out', '-', '--base-url', 'file:///etc'])
    expect(ran).toMatchObject({ exitCode: 2 })
  })
})
