import { parentPort } from 'node:worker_threads'
import { detectCommunities, layout, type Communities, type PaperNetwork } from '@paperloom/core'
import { readShare } from './extractionShare.js'
import { linkWords } from './linkWords.js'
import { searchShare } from './nearestShare.js'
import { readForOthers } from './readPart.js'
import { announce } from './waitFor.js'
import type { Answers, Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

/** The papers that this worker read of last, until they are used: it links them by their words without being given them again. */
let packedRead: Uint8Array[] = []

/** The network that it looked for communities in last, and these: it lays it out without being told again. */
let divided: { readonly network: PaperNetwork; readonly communities: Communities } | undefined

const WORK: { readonly [Name in keyof Tasks]: (task: Tasks[Name]) => Answers[Name] } = {
  read: readForOthers,
  extract(share) {
    packedRead = []
    return readShare(share, packedRead)
  },
  words: () => linkWords(packedRead),
  nearest: searchShare,
  communities({ network, options }) {
    divided = { network, communities: detectCommunities(network, options) }
    return divided.communities
  },
  layout: (options) => layout(divided!.network, divided!.communities, options),
}

/** A thread of `startTask`: does one task after the other, answers, and counts itself as done. */
parentPort!.on('message', (order: WorkerOrder) => {
  const reply = replyTo(order)
  order.port.postMessage(reply, buffersOf(reply))
  announce(order.done)
})

function replyTo({ name, task }: WorkerOrder): WorkerReply {
  try {
    return { answer: (WORK[name] as (task: Tasks[keyof Tasks]) => Answers[keyof Answers])(task) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** What is handed over and neither copied nor shared: lists of numbers are the largest part of any answer. */
function buffersOf(reply: WorkerReply): ArrayBuffer[] {
  return 'answer' in reply ? listsOf(reply.answer).map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer) : []
}

function listsOf(answer: Answers[keyof Answers]): ArrayBufferView[] {
  return 'matrix' in answer ? [answer.matrix.offsets, answer.matrix.columns, answer.matrix.values] : []
}
