// `npm test` and `npm run test:long`: from a fresh clone to `N passed, N failed, N skipped`.
import { build, install, requireNode, runTool } from './prepare.mjs'

const args = process.argv.slice(2)
const long = args.includes('--long')
requireNode()
install()
build()
// The long run takes only the files that the short one leaves out.
const filter = long ? ['.long.test.ts'] : []
runTool('vitest/vitest.mjs', ['run', ...filter, ...args.filter((arg) => arg !== '--long')], {
  env: { ...process.env, ...(long ? { WXTILL_LONG: '1' } : {}) },
})
