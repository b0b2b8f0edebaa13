// `npm start`: from a fresh clone to a running sandbox and till.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, requireNode, root } from './prepare.mjs'

requireNode()
install()
build()
const child = spawn(process.execPath, [join(root, 'packages/cli/bin/wxtill.js'), 'dev', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
