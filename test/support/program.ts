import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const FROM_SOURCE = ['--conditions=@wxtill/source', '--import', 'tsx']

/** A program of the house in a process of its own. */
export class Program {
  readonly #process: ChildProcess
  #output = ''

  /**
   * @param script relative to the root of the repository
   * @param flags of Node; from the sources when left out. Without any it is what was built, which starts several times as fast.
   */
  constructor(
    script: string,
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
    flags: readonly string[] = FROM_SOURCE,
  ) {
    this.#process = spawn(process.execPath, [...flags, script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const keep = (chunk: Buffer): void => {
      this.#output += chunk.toString()
    }
    this.#process.stdout?.on('data', keep)
    this.#process.stderr?.on('data', keep)
  }

  get output(): string {
    return this.#output
  }

  /** True once the process is gone. */
  get ended(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null
  }

  /** True once it has printed the line `ready`. */
  get isReady(): boolean {
    return /^\s*\S*ready\b/m.test(this.#output)
  }

  /** Waits for the line `ready`. @throws Error with the output when the process ends first or takes too long. */
  async ready(ms = 100_000): Promise<void> {
    const end = Date.now() + ms
    while (!this.isReady) {
      if (this.ended || Date.now() > end) {
        throw new Error(`The program did not become ready:\n${this.#output}`)
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 30)
      })
    }
  }

  /** Ends the process and waits until it is gone. `SIGKILL` is `kill -9`: nothing gets to tidy up. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (!this.ended) {
      const gone = once(this.#process, 'exit')
      this.#process.kill(signal)
      await gone
    }
    return this.#process.exitCode
  }
}

/** A `wxtill` command. */
export function wxtill(...args: readonly string[]): Program {
  return new Program('test/support/run-wxtill.ts', args)
}

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
