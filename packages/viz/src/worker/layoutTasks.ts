import { createTasks, type Tasks } from './client.js'

/**
 * Tasks that weigh and lay out a map that is there.
 * @param workerSrc the address of `layout.worker.js`, where it does not lie beside this file
 */
export function createLayoutTasks(workerSrc?: string): Tasks {
  return createTasks({
    start: () =>
      workerSrc === undefined
        ? new Worker(new URL('./layout.worker.js', import.meta.url), { type: 'module', name: 'paperloom-layout' })
        : new Worker(new URL(workerSrc, document.baseURI), { type: 'module', name: 'paperloom-layout' }),
    fallback: () => import('./layoutTask.js'),
  })
}
