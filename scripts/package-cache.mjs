// Packages that are too large for the repository's own dependencies, installed once under `node_modules/.cache`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

export const cache = join(root, 'node_modules/.cache/wxtill-runtimes')

/**
 * The folder of a package, installed when it is missing; or why it is not to be had.
 * `wanted` are names with versions, the first of them the package that is asked for.
 */
export function cachedPackage(...wanted) {
  const name = wanted[0].slice(0, wanted[0].lastIndexOf('@'))
  const home = join(cache, wanted[0].replaceAll('/', '-'))
  const folder = join(home, 'node_modules', name)
  if (!existsSync(join(folder, 'package.json'))) {
    mkdirSync(home, { recursive: true })
    const flags = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline']
    const { status, stderr } = npm(['install', '--prefix', home, ...flags, ...wanted])
    if (status !== 0) return { missing: lastWords(stderr) || 'npm install failed' }
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { home, folder, version }
}

function npm(args) {
  const script = process.env.npm_execpath
  const options = { encoding: 'utf8', timeout: 120_000 }
  if (script) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function lastWords(text) {
  const line = /npm error (?!A complete log|code )(.*)/.exec(text ?? '')
  // No address of a registry in a log.
  return line?.[1]?.replaceAll(/https?:\/\/\S+/g, '…').trim()
}
