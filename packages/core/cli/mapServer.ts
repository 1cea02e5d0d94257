import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Nothing from elsewhere: no inline script, no other host, no foreign frame around it. */
const HEADERS = {
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
}

/** The viewer's page and the map at `/map.json`, to look at only: GET and HEAD, files of the viewer's folder alone. */
export function createMapServer(viewer: string, map: Buffer): Server {
  return createServer((request, response) => {
    answer(request, response, viewer, map).catch(() => send(response, 404, 'there is nothing here\n'))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, viewer: string, map: Buffer): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(response, 405, 'this page can only be looked at\n')
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/' && !searchParams.has('src')) {
    response.setHeader('location', '/?src=map.json')
    return send(response, 302, '')
  }
  if (pathname === '/map.json') {
    response.writeHead(200, { ...HEADERS, 'content-type': CONTENT_TYPES['.json'], 'content-length': map.length }).end(map)
    return
  }
  await sendFile(response, viewer, decodeURIComponent(pathname), request.method === 'HEAD')
}

async function sendFile(response: ServerResponse, viewer: string, path: string, headOnly: boolean): Promise<void> {
  const root = await realpath(viewer)
  const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path))
  const { size } = await stat(file).then((found) => (found.isFile() ? found : Promise.reject(new Error('no file'))))
  if (!file.startsWith(root + sep)) throw new Error('outside of the viewer')
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': size })
  if (headOnly) response.end()
  else createReadStream(file).on('error', () => response.destroy()).pipe(response)
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(text)
}

/**
 * Listens at the port, or at the next free one of the ten after it.
 * @returns the port
 */
export async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listen(server, next, host)
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || next >= Math.min(port + 10, 65_535)) throw error
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
