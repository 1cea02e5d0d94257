import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const conditions = ['paperloom:source']

/** Tests run against the sources: nothing has to be built first, but for the browser tests, which open the built viewer. */
const project = (name: string, include: string[], more: object = {}) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, root, include, environment: 'node', ...more },
})

export default defineConfig({
  test: {
    root,
    onConsoleLog(log): undefined {
      throw new Error(`a test must not print: ${log}`)
    },
    projects: [
      project('unit', ['test/core/**/*.test.ts', 'test/viz/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/architecture.test.ts']),
      project('property', ['test/property/**/*.test.ts'], { testTimeout: 60_000 }),
      project('types', [], {
        typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
      }),
      project('browser', ['test/browser/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
})
