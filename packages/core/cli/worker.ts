import { parentPort } from 'node:worker_threads'
import { detectCommunities, layout, type Paper } from '@paperloom/core'
import { collectGarbage } from './collectGarbage.js'
import { readShare } from './extractionShare.js'
import { linkWords } from './linkWords.js'
import { searchShare } from './nearestShare.js'
import { announce } from './waitFor.js'
import type { Answers, Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

/** What this worker read last, until it is used: it links papers by their words without being given them again. */
let papersRead: Paper[] = []

const WORK: { readonly [Name in keyof Tasks]: (task: Tasks[Name]) => Answers[Name] } = {
  extract(share) {
    papersRead = [...share.papers]
    return readShare(share)
  },
  words() {
    const papers = papersRead
    papersRead = []
    collectGarbage(papers.length)
    return linkWords(papers)
  },
  nearest: searchShare,
  communities: ({ network, options }) => detectCommunities(network, options),
  layout: ({ network, communities, options }) => layout(network, communities, options),
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

/** What is handed over and not copied: lists of numbers are the largest part of any answer. */
function buffersOf(reply: WorkerReply): ArrayBuffer[] {
  return 'answer' in reply ? listsOf(reply.answer).map(({ buffer }) => buffer as ArrayBuffer) : []
}

function listsOf(answer: Answers[keyof Answers]): ArrayBufferView[] {
  return 'matrix' in answer ? [answer.matrix.offsets, answer.matrix.columns, answer.matrix.values] : []
}
