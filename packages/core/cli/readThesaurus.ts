import { CommandFailure, EXIT } from './failure.js'
import type { InputText } from './readInput.js'

/**
 * Reads a thesaurus in VOSviewer's format: one `label<TAB>replace by` a line; nothing after the tab drops the label.
 * Its head line, empty lines and lines that begin with `#` are passed over. A label cannot become two others.
 */
export function readThesaurus({ text, path }: InputText): Map<string, string> {
  const rules = new Map<string, string>()
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const [label = '', replacement, ...more] = line.split('\t').map((part) => part.trim())
    if (label.toLowerCase() === 'label' && replacement?.toLowerCase() === 'replace by') return
    if (label === '' || replacement === undefined || more.length > 0) {
      throw new CommandFailure(EXIT.input, `${path}, line ${index + 1}: expected "label<TAB>replace by", received: ${line}`)
    }
    const earlier = rules.get(label)
    if (earlier !== undefined && earlier !== replacement) {
      throw new CommandFailure(EXIT.input, `${path}, line ${index + 1}: "${label}" stands for "${earlier}" before and for "${replacement}" here, keep one of them`)
    }
    rules.set(label, replacement)
  })
  return rules
}
