import { runTask } from './runTask.js'
import { serveTasks } from './serveTasks.js'

serveTasks(runTask)
