import { runTask } from './layoutTask.js'
import { serveTasks } from './serveTasks.js'

serveTasks(runTask)
