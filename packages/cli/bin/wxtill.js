#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

if (!existsSync(here('../dist/main.js'))) build()

const { runProcess } = await import('../dist/main.js')
await runProcess()

/** In a checkout nothing is built yet; an installed package always has its dist. */
function build() {
  const script = here('../../../scripts/build.mjs')
  if (!existsSync(script)) {
    console.error('wxtill: dist/main.js is missing from this installation. Reinstall the package: npm install wxtill')
    process.exit(1)
  }
  console.error('wxtill: first run in this checkout, building …')
  const { status } = spawnSync(process.execPath, [script], { cwd: here('../../..'), stdio: ['ignore', 2, 2] })
  if (status !== 0 || !existsSync(here('../dist/main.js'))) {
    console.error('wxtill: the build failed, see above. Mend it with `npm install`, then `npm run build`.')
    process.exit(1)
  }
}
