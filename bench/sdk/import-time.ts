import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../row.ts'

const RUNS = 15
const cwd = fileURLToPath(new URL('..', import.meta.url))

/** How long the first import of a package takes in a fresh process, in milliseconds (median). */
export function importTime(name: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(name)}); process.stdout.write(String(performance.now() - t))`
  const once = (): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' }))
  once()
  return median(Array.from({ length: RUNS }, once))
}
