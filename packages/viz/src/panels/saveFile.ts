import { h } from './h.js'

/** Lets the reader save a file. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  h('a', { href: url, download: name }).click()
  // The browser reads the address in a task of its own.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
