// What has to be there before anything runs: the right Node, the packages, the build. Only Node's own modules here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

/** Runs a program in the foreground; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a program of the workspace (`node_modules/.bin`) by its script, so that no shell is needed. */
export function runTool(script, args = [], options = {}) {
  run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`wxtill needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Installs the packages when they are missing or the lock file has changed since. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.wxtill-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages …')
  const npm = process.env.npm_execpath
  // Not `npm ci`: it insists on the binaries of every platform, and not every registry carries them all. The lock file still decides.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
  if (npm) run(process.execPath, [npm, ...args])
  else run('npm', args, { shell: process.platform === 'win32' })
  writeFileSync(stamp, lock)
}

/** Compiles the packages, bundles the sdk and draws the pages; what has not changed is left alone. */
export function build() {
  runTool('typescript/bin/tsc', ['-b', 'packages/cli', 'packages/miniprogram', 'packages/client', 'packages/web'])
  unlessFresh('packages/sdk/dist/.bundled', ['packages/sdk', 'packages/protocol'], () => {
    console.log('Bundling the sdk …')
    run(process.execPath, ['packages/sdk/scripts/bundle.mjs'])
  })
  unlessFresh('packages/web/dist/pages/.built', ['packages/web'], () => {
    console.log('Building the pages …')
    runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { cwd: join(root, 'packages/web') })
  })
}

/** Runs a step unless its stamp is newer than all its sources and the lock file. */
function unlessFresh(stampPath, sourcePaths, step) {
  const stamp = join(root, stampPath)
  const sources = [...sourcePaths, 'package-lock.json'].map((path) => join(root, path))
  if (existsSync(stamp) && Math.max(...sources.map(newest)) < statSync(stamp).mtimeMs) return
  step()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const names = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules')
  return Math.max(0, ...names.map((name) => newest(join(path, name))))
}
