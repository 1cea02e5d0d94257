import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runProgram } from '../../packages/core/cli/program.js'
import type { Terminal } from '../../packages/core/cli/terminal.js'

export interface Ran {
  readonly exitCode: number
  readonly out: string
  readonly err: string
  /** How long it waited, in milliseconds; a test does not. */
  readonly slept: readonly number[]
}

export interface RunOptions {
  /** What stdin holds. */
  readonly input?: string | Uint8Array
  readonly watched?: boolean
  readonly colour?: boolean
  readonly env?: NodeJS.ProcessEnv
}

/** Runs the command in this process with a terminal made of strings. */
export async function runCli(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', watched = false, colour = false, env = {} } = options
  let out = ''
  let err = ''
  const slept: number[] = []
  const terminal: Terminal = {
    input: (async function* () {
      yield typeof input === 'string' ? Buffer.from(input) : input
    })(),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    watched,
    colour: { out: colour, err: colour },
    env,
    sleep: (ms) => {
      slept.push(ms)
      return Promise.resolve()
    },
  }
  return { exitCode: await runProgram(words, terminal), out, err, slept: slept.filter((ms) => ms > 0) }
}

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Five papers of two kinds and one that stands alone. */
export const PAPERS = [
  {
    id: 'a1',
    title: 'KelpNet: Counting Kelp from Drones',
    abstract: 'Kelp forests shrink. We introduce KelpNet, trained by contrastive learning on KelpBank. Code: https://github.com/example/kelpnet',
    year: 2021,
    authors: ['Ida Strand'],
  },
  { id: 'a2', title: 'KelpBank: A Dataset of Kelp Forests', abstract: 'We release KelpBank, drone pictures of kelp forests for contrastive learning.' },
  { id: 'a3', title: 'Kelp Forests in Winter', abstract: 'We apply KelpNet to winter pictures of KelpBank with contrastive learning.', references: ['a1', 'a2'] },
  { id: 'b1', title: 'BellNet: Hearing Cracks in Bells', abstract: 'Bell founders listen for cracks. BellNet listens by wavelet transforms.' },
  { id: 'b2', title: 'Cracks in Old Bells', abstract: 'We run BellNet and its wavelet transforms on bells from nine towers.' },
  { id: 'c1', title: 'On Umbrellas', abstract: 'An essay.' },
]
export const PAPERS_JSONL = `${PAPERS.map((paper) => JSON.stringify(paper)).join('\n')}\n`
