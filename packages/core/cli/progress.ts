import type { Progress } from '@paperloom/core'
import { printable, type Terminal } from './terminal.js'

const WORDS: Readonly<Record<Progress['stage'], string>> = {
  corpus: 'sorting papers',
  extraction: 'finding concepts, methods, datasets and repositories',
  linking: 'linking papers',
  communities: 'finding communities',
  layout: 'laying out the map',
  map: 'putting the map together',
}

/** One line on stderr that replaces itself; nothing where no person watches. */
export function showLine(terminal: Terminal, quiet: boolean): { show: (text: string) => void; clear: () => void } {
  const on = terminal.watched && !quiet
  const show = (text: string): void => {
    if (on) terminal.err(`\r\u001b[K${printable(text)}`)
  }
  return { show, clear: () => show('') }
}

/** Where a build stands, in such a line. */
export function showProgress(terminal: Terminal, quiet: boolean): { show: (step: Progress) => void; clear: () => void } {
  const { show, clear } = showLine(terminal, quiet)
  return { show: ({ stage, done, total }) => show(`${done + 1}/${total} ${WORDS[stage]}`), clear }
}
