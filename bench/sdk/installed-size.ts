import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Kilobytes that a package and all it depends on bring into `node_modules`, types left out. */
export function installedSize(name: string): number {
  const folders = new Set<string>()
  collect(join(root, 'node_modules', name), folders)
  return [...folders].reduce((sum, folder) => sum + ownSize(folder), 0) / 1000
}

/** The same of the sdk: what `npm pack` would publish, and its dependencies. */
export function sdkSize(): number {
  const cwd = join(root, 'packages/sdk')
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--offline'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string; size: number }[] }]
  const own = files.filter(({ path }) => !isTypes(path)).reduce((sum, { size }) => sum + size, 0)
  return own / 1000 + dependenciesOf(cwd).reduce((sum, name) => sum + installedSize(name), 0)
}

function collect(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return
  folders.add(folder)
  for (const name of dependenciesOf(folder)) {
    const found = resolve(name, folder)
    if (found) collect(found, folders)
  }
}

function dependenciesOf(folder: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return Object.keys(dependencies ?? {})
}

/** As Node looks for it: in the `node_modules` of every folder upwards. */
function resolve(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) return undefined
  }
}

function ownSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules' || isTypes(entry.name)) return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? ownSize(path) : statSync(path).size)
  }, 0)
}

function isTypes(name: string): boolean {
  return /\.d\.[cm]?ts$/.test(name)
}
