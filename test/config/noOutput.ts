import { afterEach, expect } from 'vitest'

/** A test that prints fails: what a library says, it says by its results. */
const printed: string[] = []
for (const method of ['debug', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = (...words: unknown[]): void => {
    printed.push(`console.${method}: ${words.map(String).join(' ')}`)
  }
}

afterEach(() => {
  expect(printed.splice(0), 'a test must not print').toEqual([])
})
