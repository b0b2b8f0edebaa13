import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** tenpay in a process that the redirect leads to a sandbox: what it calls are WeChat Pay's own addresses. */
export class TenpayProcess {
  readonly #process: ChildProcess
  readonly #config: object
  readonly #waiting = new Map<number, (answer: { value?: unknown; error?: string }) => void>()
  #calls = 0

  /** @param sandbox where it answers over TLS. */
  constructor(sandbox: string, config: object) {
    this.#config = config
    this.#process = fork('test/support/tenpay.ts', {
      cwd: root,
      execArgv: ['--conditions=@wxtill/source', '--import', 'tsx', '--import', '@wxtill/sandbox/redirect'],
      env: { PATH: process.env['PATH'], WXTILL_SANDBOX: sandbox, NODE_NO_WARNINGS: '1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#process.on('message', ({ id, ...answer }: { id: number; value?: unknown; error?: string }) => {
      this.#waiting.get(id)!(answer)
      this.#waiting.delete(id)
    })
    let said = ''
    this.#process.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
    this.#process.on('exit', (code) => {
      for (const answer of this.#waiting.values())
        answer({ error: `The process of tenpay ended with ${code}: ${said}` })
    })
  }

  /** @throws Error with the client's own sentence. */
  call<T = Record<string, string>>(method: string, ...args: unknown[]): Promise<T> {
    return this.#send<T>(false, method, args)
  }

  /** The same by a client that `Payment.sandbox` has made. */
  simulated<T = Record<string, string>>(method: string, ...args: unknown[]): Promise<T> {
    return this.#send<T>(true, method, args)
  }

  async #send<T>(simulated: boolean, method: string, args: unknown[]): Promise<T> {
    const id = ++this.#calls
    const answer = await new Promise<{ value?: unknown; error?: string }>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#process.send({ id, config: this.#config, simulated, method, args })
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value as T
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null) return
    const gone = new Promise((resolve) => {
      this.#process.once('exit', resolve)
    })
    this.#process.kill()
    await gone
  }
}
