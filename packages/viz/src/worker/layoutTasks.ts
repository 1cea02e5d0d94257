import { createTasks, type Tasks } from './client.js'

/** Tasks that weigh and lay out a map that is there. */
export function createLayoutTasks(): Tasks {
  return createTasks({
    start: () => new Worker(new URL('./layout.worker.js', import.meta.url), { type: 'module', name: 'paperloom-layout' }),
    fallback: () => import('./layoutTask.js'),
  })
}
