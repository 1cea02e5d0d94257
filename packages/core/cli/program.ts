import { Command } from 'commander'
import { VERSION } from '@paperloom/core'
import { addBuild } from './build.js'
import { addConvert } from './convert.js'
import { addEnrich } from './enrich.js'
import { describeFailure, EXIT, type ExitCode } from './failure.js'
import { addFetch } from './fetch.js'
import { addInspect } from './inspect.js'
import { addRead } from './read.js'
import { addServe } from './serve.js'
import { printable, type Terminal } from './terminal.js'

const EPILOGUE = `
Examples:
  paperloom build papers.txt --out map.json
  paperloom fetch openalex --query "tidal energy" --out corpus.jsonl
  paperloom read library.bib --out papers.jsonl --report report.json
  paperloom inspect map.json
  paperloom convert map.json map.gexf
  paperloom serve map.json

Exit codes: 0 done, 1 a fault of Paperloom, 2 wrong use, 3 input cannot be read, 4 the file exists, 5 output cannot be given.`

/** Runs the command with the words after its name. Never throws. @returns the exit code */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = createProgram(terminal)
  try {
    await program.parseAsync(words, { from: 'user' })
    return EXIT.ok
  } catch (error) {
    const { exitCode, message } = describeFailure(error)
    if (message !== '') terminal.err(`paperloom: ${printable(message)}\n`)
    return exitCode
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('paperloom')
    .description('See how research papers hang together: papers in, map out.')
    .version(VERSION)
    .addHelpText('after', EPILOGUE)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getErrHasColors: () => terminal.colour.err })
  addBuild(program, terminal)
  addRead(program, terminal)
  addInspect(program, terminal)
  addConvert(program, terminal)
  addServe(program, terminal)
  addFetch(program, terminal)
  addEnrich(program, terminal)
  return program
}
