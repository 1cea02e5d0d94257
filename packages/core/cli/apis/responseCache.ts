import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ApiRequest } from './api.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** Answers on disk, by what was asked. A run that was killed finds there what it had. */
export interface ResponseCache {
  readonly folder: string
  /** The answer, or null where there is none, or only one that is too old. */
  read(request: ApiRequest): Promise<string | null>
  write(request: ApiRequest, text: string): Promise<void>
}

/** Where answers are kept without `--cache`: `$XDG_CACHE_HOME/paperloom`, else `~/.cache/paperloom`. */
export function defaultCacheFolder({ XDG_CACHE_HOME: cache = '' }: NodeJS.ProcessEnv): string {
  return join(cache === '' ? join(homedir(), '.cache') : cache, 'paperloom')
}

/** @param maxAgeDays answers older than that are asked for again */
export function createResponseCache(root: string, base: string, maxAgeDays: number): ResponseCache {
  const folder = join(root, base.replace(/^https?:\/\//, '').replace(/[^\w.-]+/g, '_'))
  const fileOf = (request: ApiRequest): string => {
    const question = JSON.stringify([request.path, Object.entries(request.params).sort(), request.body ?? null])
    return join(folder, `${createHash('sha256').update(question).digest('hex').slice(0, 32)}.txt`)
  }
  return {
    folder,
    read: async (request) => {
      const file = fileOf(request)
      try {
        const { mtimeMs } = await stat(file)
        return Date.now() - mtimeMs > maxAgeDays * DAY_MS ? null : await readFile(file, 'utf8')
      } catch {
        return null
      }
    },
    write: async (request, text) => {
      const file = fileOf(request)
      await mkdir(dirname(file), { recursive: true })
      const beside = `${file}.${randomUUID().slice(0, 8)}.part`
      try {
        await writeFile(beside, text)
        await rename(beside, file)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
  }
}
