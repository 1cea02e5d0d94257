import { CommanderError } from 'commander'
import { FormatError, UsageError } from '@paperloom/core'

/** What a script can tell apart. */
export const EXIT = { ok: 0, internal: 1, usage: 2, input: 3, exists: 4, output: 5 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A failure in plain words: what, where, what to do. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The words to print for anything thrown, without a stack, and the exit code of its class. */
export function describeFailure(error: unknown): { readonly exitCode: ExitCode; readonly message: string } {
  if (error instanceof CommandFailure) return { exitCode: error.exitCode, message: error.message }
  if (error instanceof UsageError) return { exitCode: EXIT.usage, message: error.message }
  if (error instanceof FormatError) return { exitCode: EXIT.input, message: error.message }
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? EXIT.ok : EXIT.usage, message: '' }
  const message = error instanceof Error ? error.message : String(error)
  return { exitCode: EXIT.internal, message: `a fault of Paperloom itself, please report it: ${message}` }
}

/** Why the system would not open or write a file. */
export function describeSystemFault(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const known = new Map([
    ['ENOENT', 'there is no such file or folder'],
    ['EACCES', 'you may not open it'],
    ['EPERM', 'you may not open it'],
    ['EISDIR', 'it is a folder, name a file'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk cannot be written to'],
    ['EMFILE', 'too many files are open'],
    ['ENAMETOOLONG', 'the name is too long'],
  ])
  return known.get(code) ?? (error instanceof Error ? error.message : String(error))
}
