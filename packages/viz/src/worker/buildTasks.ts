import { createTasks, type Tasks } from './client.js'

/** Tasks that read files and build maps too. */
export function createBuildTasks(): Tasks {
  return createTasks({
    start: () => new Worker(new URL('./tasks.worker.js', import.meta.url), { type: 'module', name: 'paperloom' }),
    fallback: () => import('./runTask.js'),
  })
}
