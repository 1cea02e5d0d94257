export { buildMap } from '@paperloom/core'
