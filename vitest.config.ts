import { defineConfig } from 'vitest/config'

// Node's conditions, and ours before them. `import` must not stand here: a `require()` would get an ES module; nor Vite's `module`,
// which names files for bundlers that Node cannot load.
const conditions = ['@wxtill/source', 'node', 'development|production']

export default defineConfig({
  // Packages resolve to their sources, so no build stands between an edit and its test.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/test/**/*.test.ts',
      'examples/*/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', ...(process.env.WXTILL_LONG ? [] : ['**/*.long.test.ts'])],
    pool: 'threads',
    isolate: false,
    // A worker mostly waits for a database; left alone there would be one on two cores.
    maxWorkers: 2,
    // Against what never ends; a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/summary-reporter.ts'],
  },
})
