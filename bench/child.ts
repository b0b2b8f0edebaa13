import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A part of the bench in a process of its own, so that only its own work is on its clock. */
export class Child {
  readonly #process: ChildProcess

  constructor(
    module: URL,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
  ) {
    this.#process = fork(fileURLToPath(module), args, {
      execArgv: ['--import', 'tsx', ...flags, ...(process.env['BENCH_EXEC_ARGV']?.split(' ') ?? [])],
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  /** The next message the child sends. @throws Error when it ends first. */
  next<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null): void =>
        reject(new Error(`The bench process ended early (${code ?? 'signal'}).`))
      this.#process.once('exit', ended)
      this.#process.once('message', (message) => {
        this.#process.off('exit', ended)
        resolve(message as T)
      })
    })
  }

  send(message: object): void {
    this.#process.send(message)
  }

  stop(): Promise<void> {
    if (this.#process.exitCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      this.#process.once('exit', () => resolve())
      this.#process.kill()
    })
  }
}
