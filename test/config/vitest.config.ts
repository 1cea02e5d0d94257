import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const conditions = ['paperloom:source']

/** Tests run against the sources. Only the command, the examples and the browser tests open what was built. */
const project = (name: string, include: string[], more: object = {}): object => ({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, include, environment: 'node', setupFiles: ['test/config/noOutput.ts', 'test/config/seed.ts'], ...more },
})

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', ['test/core/**/*.test.ts', 'test/viz/**/*.test.ts', 'test/architecture.test.ts'], { testTimeout: 30_000 }),
      project('property', ['test/property/**/*.test.ts'], { testTimeout: 60_000 }),
      project('cli', ['test/cli/**/*.test.ts'], { testTimeout: 60_000 }),
      // In two processes that stay from file to file, each with one browser. Vitest wants a group for each number of processes.
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        isolate: false,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
      project('types', [], {
        setupFiles: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ['test/types/**/*.test-d.ts'],
          tsconfig: 'test/tsconfig.json',
          ignoreSourceErrors: true,
        },
      }),
    ],
  },
})
