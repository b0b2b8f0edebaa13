import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages resolve to their sources, so no build stands between an edit and its test.
  resolve: { conditions: ['@wxtill/source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['@wxtill/source', 'node', 'import', 'module', 'default'] } },
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
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/summary-reporter.ts'],
  },
})
