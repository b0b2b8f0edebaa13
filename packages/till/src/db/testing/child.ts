import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A second process of Node that runs one of our files, as a test may need to kill. */
export interface Child {
  readonly process: ChildProcessByStdio<null, Readable, Readable>
  readonly pid: number
  /** The next line it prints; undefined when it has ended. */
  line(): Promise<string | undefined>
  /** Everything it printed, as whole lines, once it has ended. */
  lines(): Promise<string[]>
}

/** Runs a file beside the given module (`import.meta.url`) from source; killed when the test ends at the latest. */
export function startChild(file: string, beside: string, parameters: readonly string[]): Child {
  const path = fileURLToPath(new URL(file, beside))
  const child = spawn(process.execPath, ['--conditions=@wxtill/source', '--import', 'tsx', path, ...parameters], {
    cwd: fileURLToPath(new URL('.', beside)),
    stdio: ['ignore', 'pipe', 'pipe'],
    // The test runner's own settings are not meant for it.
    env: { PATH: process.env['PATH'] },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  let text = ''
  let problems = ''
  let taken = 0
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (problems += part))
  const whole = (): string[] => text.split('\n').slice(0, -1)
  const line = async (): Promise<string | undefined> => {
    for (;;) {
      const next = whole()[taken]
      if (next !== undefined) {
        taken += 1
        return next
      }
      const over = child.exitCode !== null || child.signalCode !== null
      if (over && problems !== '' && child.exitCode !== 0 && child.signalCode === null) throw new Error(problems)
      if (over) return undefined
      await Promise.race([ended, new Promise((resolve) => child.stdout.once('data', resolve))])
    }
  }
  return {
    process: child,
    pid: child.pid ?? -1,
    line,
    async lines() {
      await ended
      return whole()
    },
  }
}
