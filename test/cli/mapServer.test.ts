import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMapServer, listenFrom } from '../../packages/core/cli/mapServer.js'
import { runCli, temporaryFolder } from './runCli.js'

interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

async function serveViewer(): Promise<(path: string, method?: string) => Promise<Answer>> {
  const folder = temporaryFolder()
  const viewer = join(folder, 'viewer')
  mkdirSync(join(viewer, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(viewer, 'index.html'), '<!doctype html><title>viewer</title>')
  writeFileSync(join(viewer, 'assets/a b.js'), 'export {}')
  symlinkSync(join(folder, 'secret.txt'), join(viewer, 'leak.txt'))
  const server = createMapServer(viewer, Buffer.from('{"map":true}\n'))
  const port = await listenFrom(server, 0, 'localhost')
  onTestFinished(() => void server.close())
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ port, path, method, host: 'localhost', agent: false }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      })
        .on('error', reject)
        .end()
    })
}

describe('the map server', () => {
  test('serves the viewer and the map, under a strict policy', async () => {
    const get = await serveViewer()
    expect(await get('/')).toMatchObject({ status: 302, headers: { location: '/?src=map.json' } })
    const page = await get('/?src=map.json')
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>viewer</title>' })
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(await get('/map.json')).toMatchObject({ status: 200, body: '{"map":true}\n' })
    expect(await get('/assets/a%20b.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'content-length': '9' },
    })
  })

  test('HEAD gives the headers alone', async () => {
    const get = await serveViewer()
    expect(await get('/map.json', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '13' } })
    expect(await get('/index.html', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '36' } })
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const get = await serveViewer()
    expect(await get('/map.json', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '//etc/passwd',
    '/leak.txt',
    '/assets',
    '/none.js',
    '/%00',
    '/%zz',
    '/assets/',
  ])('%s leads nowhere', async (path) => {
    const get = await serveViewer()
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).toBe('there is nothing here\n')
  })

  test('a taken port gives the next one', async () => {
    const other = createServer()
    await new Promise<void>((ready) => other.listen(0, 'localhost', ready))
    onTestFinished(() => void other.close())
    const taken = (other.address() as AddressInfo).port
    const server = createMapServer(temporaryFolder(), Buffer.from('{}'))
    onTestFinished(() => void server.close())
    const port = await listenFrom(server, taken, 'localhost')
    expect(port).toBeGreaterThan(taken)
    expect(port).toBeLessThanOrEqual(taken + 10)
  })
})

describe('serve', () => {
  test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
    ['a port that is none', ['--port', '70000'], {}, /from 0 to 65535/],
    ['half a port', ['--port', '80.5'], {}, /Expected a whole number/],
  ])('%s', async (_, words, env, message) => {
    const ran = await runCli(['serve', 'map.json', ...words], { env })
    expect(ran.err).toMatch(message)
    expect(ran.exitCode).toBe(2)
  })
})
