import type { Progress } from '@paperloom/core'
import type { Terminal } from './terminal.js'

const WORDS: Readonly<Record<Progress['stage'], string>> = {
  corpus: 'sorting papers',
  extraction: 'finding concepts, methods, datasets and repositories',
  linking: 'linking papers',
  communities: 'finding communities',
  layout: 'laying out the map',
  map: 'putting the map together',
}

/** One line on stderr that replaces itself; nothing where no person watches. */
export function showProgress(terminal: Terminal, quiet: boolean): { show: (step: Progress) => void; clear: () => void } {
  const on = terminal.watched && !quiet
  const replaceLine = (text: string): void => {
    if (on) terminal.err(`\r\u001b[K${text}`)
  }
  return {
    show: ({ stage, done, total }) => replaceLine(`${done + 1}/${total} ${WORDS[stage]}`),
    clear: () => replaceLine(''),
  }
}
