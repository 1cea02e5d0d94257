import { CommandFailure, EXIT } from '../failure.js'
import { counted } from '../figures.js'
import { VERSION } from '@paperloom/core'
import { BadAnswer, type Api, type ApiPage, type ApiRequest } from './api.js'
import type { ResponseCache } from './responseCache.js'
import { waitBefore } from './waitBefore.js'

const TIMEOUT_MS = 60_000
const MOST_TRIES = 6
const MAX_BYTES = 200_000_000

/** How a client asks. */
export interface ClientOptions {
  readonly baseUrl: string
  readonly cache: ResponseCache
  readonly env: NodeJS.ProcessEnv
  readonly offline: boolean
  /** Told of each wait before another try. */
  readonly onWait: (reason: string, seconds: number) => void
  readonly sleep: (ms: number) => Promise<void>
}

/**
 * Asks an API politely: never faster than it wants, again after a while where it says 429 or 5xx, breaks off or answers
 * nonsense, and each question once, as its answer is kept on disk.
 */
export class Client {
  readonly #api: Api
  readonly #options: ClientOptions
  #lastAsked = 0

  constructor(api: Api, options: ClientOptions) {
    this.#api = api
    this.#options = options
  }

  /** @throws CommandFailure where the API does not give the page */
  async page(request: ApiRequest): Promise<ApiPage> {
    const { cache, offline } = this.#options
    const known = await cache.read(request)
    if (known !== null) return this.#api.readPage(known, request)
    if (offline) throw new CommandFailure(EXIT.input, `${this.#api.name}: not all of this was fetched before, run it once without --offline`)
    for (let tried = 1; ; tried++) {
      const { text, page, fault } = await this.#ask(request)
      if (page !== undefined) {
        await cache.write(request, text)
        return page
      }
      const seconds = tried < MOST_TRIES ? waitBefore(tried, fault.retryAfter) : null
      if (seconds === null) throw new CommandFailure(EXIT.input, this.#giveUp(tried, fault))
      this.#options.onWait(fault.reason, seconds)
      await this.#options.sleep(seconds * 1000)
    }
  }

  async #ask(request: ApiRequest): Promise<Answer> {
    try {
      const response = await this.#send(request)
      if (response.status === 429 || response.status >= 500) {
        await response.body?.cancel()
        return failed(`it said ${response.status}`, response.headers.get('retry-after'))
      }
      const given = await readText(response)
      const text = response.ok ? given : (this.#api.readRefusal?.(response.status, given) ?? null)
      if (text === null) throw new CommandFailure(EXIT.input, this.#refusal(response.status, given))
      return { text, page: this.#api.readPage(text, request) }
    } catch (error) {
      if (error instanceof CommandFailure) throw error
      if (error instanceof BadAnswer) return failed(error.message)
      return failed(describeNetworkFault(error))
    }
  }

  async #send(request: ApiRequest): Promise<Response> {
    const { baseUrl, env, sleep } = this.#options
    const { intervalMs, key } = this.#api
    await sleep(Math.max(0, this.#lastAsked + intervalMs - Date.now()))
    this.#lastAsked = Date.now()
    const secret = env[key.variable] ?? ''
    const params = new URLSearchParams(request.params)
    if (secret !== '' && key.param !== undefined) params.set(key.param, secret)
    const headers = new Headers({ 'user-agent': `paperloom/${VERSION}`, accept: 'application/json, application/atom+xml' })
    if (secret !== '' && key.header !== undefined) headers.set(...key.header(secret))
    if (request.body !== undefined) headers.set('content-type', 'application/json')
    return fetch(`${baseUrl}${request.path}?${params.toString()}`, {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(request.body === undefined ? {} : { method: 'POST', body: JSON.stringify(request.body) }),
    })
  }

  #refusal(status: number, text: string): string {
    const { name, key } = this.#api
    const advice = (status === 401 || status === 403) && key.variable !== '' ? ` Is the key in ${key.variable} right?` : ''
    return `${name} refused (${status}): ${text.replace(/\s+/g, ' ').slice(0, 200)}${advice}`
  }

  #giveUp(tried: number, { reason, retryAfter }: Fault): string {
    const patience = retryAfter === null ? '' : ` and asks to wait (${retryAfter})`
    return (
      `${this.#api.name} gave no answer after ${counted(tried, 'try', 'tries')}: ${reason}${patience}. ` +
      `Run the same again later: what has come is kept in ${this.#options.cache.folder}`
    )
  }
}

interface Fault {
  readonly reason: string
  readonly retryAfter: string | null
}

type Answer =
  | { readonly text: string; readonly page: ApiPage; readonly fault?: undefined }
  | { readonly text?: undefined; readonly page?: undefined; readonly fault: Fault }

function failed(reason: string, retryAfter: string | null = null): Answer {
  return { fault: { reason, retryAfter } }
}

/** @throws CommandFailure where the answer is longer than any page can be */
async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > MAX_BYTES) throw new CommandFailure(EXIT.input, `the answer is too long: over ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function describeNetworkFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`
  const { cause } = error
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message
}
