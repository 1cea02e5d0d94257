import { parentPort } from 'node:worker_threads'
import { detectCommunities, layout } from '@paperloom/core'
import { readShare } from './extractionShare.js'
import { linkWords } from './linkWords.js'
import { searchShare } from './nearestShare.js'
import { announce } from './waitFor.js'
import type { Answers, Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

const WORK: { readonly [Name in keyof Tasks]: (task: Tasks[Name]) => Answers[Name] } = {
  extract: readShare,
  words: linkWords,
  nearest: searchShare,
  communities: ({ network, options }) => detectCommunities(network, options),
  layout: ({ network, communities, options }) => layout(network, communities, options),
}

/** A thread of `startTask`: does one task after the other, answers, and counts itself as done. */
parentPort!.on('message', (order: WorkerOrder) => {
  order.port.postMessage(replyTo(order))
  announce(order.done)
})

function replyTo({ name, task }: WorkerOrder): WorkerReply {
  try {
    return { answer: (WORK[name] as (task: Tasks[keyof Tasks]) => Answers[keyof Answers])(task) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
