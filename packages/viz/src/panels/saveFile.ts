import { h } from './h.js'

/** Lets the reader save a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  h('a', { href: url, download: name }).click()
  // The browser reads the address in a task of its own.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
