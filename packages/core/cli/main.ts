import { describeSystemFault, EXIT } from './failure.js'
import { isRoomGiven, roomFor, runWithRoom } from './heapRoom.js'
import { bePatient } from './patience.js'
import { runProgram } from './program.js'
import { processTerminal } from './terminal.js'

/** A reader that leaves early, such as `head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`paperloom: cannot write to stdout: ${describeSystemFault(error)}\n`)
  process.exit(EXIT.output)
})
/** Where nobody hears what is said of it, the work is done all the same. */
process.stderr.on('error', () => undefined)

const words = process.argv.slice(2)
const isGiven = isRoomGiven()
const room = isGiven ? undefined : roomFor(words)
bePatient(isGiven)
process.exitCode = room === undefined ? await runProgram(words, processTerminal()) : await runWithRoom(room)
