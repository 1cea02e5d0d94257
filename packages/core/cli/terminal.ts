import { setTimeout } from 'node:timers/promises'

/** Where a command reads and writes. Tests give their own. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person watches: progress is shown only then. */
  readonly watched: boolean
  readonly colour: { readonly out: boolean; readonly err: boolean }
  readonly env: NodeJS.ProcessEnv
  readonly sleep: (ms: number) => Promise<void>
}

/** The terminal of this process. Colours follow NO_COLOR and whether a person watches. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process
  const plain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  return {
    input: stdin,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    watched: stderr.isTTY && env.TERM !== 'dumb',
    colour: { out: stdout.isTTY && !plain, err: stderr.isTTY && !plain },
    env,
    sleep: (ms) => setTimeout(ms),
  }
}

/**
 * Text from strangers, made safe to print: no control characters and no change of direction, so that a title
 * cannot steer the terminal.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

export function bold(text: string, colour: boolean): string {
  return colour ? `\u001b[1m${text}\u001b[22m` : text
}
