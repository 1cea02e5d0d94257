import { availableParallelism } from 'node:os'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { CommandFailure, EXIT } from './failure.js'
import { sharedNumbers, waitFor } from './waitFor.js'
import type { Answers, Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

/** Below this many papers a second core saves less than its start costs. */
const WORTH_SHARING = 2000
/** Memory and sorting bound the gain beyond. */
const MOST_THREADS = 8

/** How many threads share the work on so many papers, if nothing else is asked for. */
export function threadsFor(papers: number): number {
  return papers < WORTH_SHARING ? 1 : threadsAtHand()
}

/** How many threads share long work, if nothing else is asked for. */
export function threadsAtHand(): number {
  return Math.min(availableParallelism(), MOST_THREADS)
}

/**
 * Does the first task in this thread and each of the others in a worker, and answers in their order. It waits for the workers
 * without giving up this thread, for a build is made of steps that follow each other.
 * @param portsOf the ports that a task holds: they are handed over
 */
export function shareTasks<Name extends keyof Tasks>(
  name: Name,
  tasks: readonly Tasks[Name][],
  work: (task: Tasks[Name]) => Answers[Name],
  portsOf: (task: Tasks[Name]) => readonly MessagePort[] = () => [],
): Answers[Name][] {
  const others = tasks.slice(1).map((task) => startTask(name, task, portsOf(task)))
  return [work(tasks[0]!), ...others.map(({ collect }) => collect())]
}

/** Workers that wait for a task: to begin another would take a fifth of a second, and it would compile what this one has compiled. */
const idle: Worker[] = []

/** Begins workers, so that they are there when the first tasks are. */
export function openWorkers(count: number): void {
  while (idle.length < count) idle.push(openWorker())
}

/** Puts new workers in the place of those that wait: what these were given and have used stays theirs until they need room again. */
export function renewWorkers(): void {
  const count = idle.length
  for (const worker of idle.splice(0)) void worker.terminate()
  openWorkers(count)
}

function openWorker(): Worker {
  const worker = new Worker(new URL('./worker.js', import.meta.url))
  worker.unref()
  return worker
}

/** A task that a worker does. */
export interface StartedTask<Answer> {
  readonly isDone: () => boolean
  /** Waits for the answer, once. */
  readonly collect: () => Answer
  /** Lets the same worker do another task next, without waiting for this one's answer. */
  readonly follow: <Name extends keyof Tasks>(name: Name, task: Tasks[Name]) => StartedTask<Answers[Name]>
}

/**
 * Lets a worker do a task.
 * @param handedOver what the task holds and this thread has no more use for
 */
export function startTask<Name extends keyof Tasks>(
  name: Name,
  task: Tasks[Name],
  handedOver: readonly (MessagePort | ArrayBuffer)[] = [],
  worker = idle.pop() ?? openWorker(),
): StartedTask<Answers[Name]> {
  const start = performance.now()
  const done = sharedNumbers(1)
  const { port1, port2 } = new MessageChannel()
  let isFollowed = false
  worker.postMessage({ name, task, done, port: port2 } satisfies WorkerOrder, [port2, ...handedOver])
  const collect = (): Answers[Name] => {
    waitFor(done, 1, start)
    const reply = receiveMessageOnPort(port1)?.message as WorkerReply | undefined
    port1.close()
    if (reply === undefined || 'error' in reply) throw new CommandFailure(EXIT.internal, reply?.error ?? 'a worker ended without an answer')
    if (!isFollowed) idle.push(worker)
    return reply.answer as Answers[Name]
  }
  const follow: StartedTask<Answers[Name]>['follow'] = (next, its) => {
    isFollowed = true
    return startTask(next, its, [], worker)
  }
  return { isDone: () => Atomics.load(done, 0) > 0, collect, follow }
}
