import { bePatient } from './patience.js'
import { runProgram } from './program.js'
import { processTerminal } from './terminal.js'

/** A reader that leaves early, such as `head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

bePatient()
process.exitCode = await runProgram(process.argv.slice(2), processTerminal())
