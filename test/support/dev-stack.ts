import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { freePort, wxtill } from './program.ts'

interface TillFile {
  readonly url: string
  readonly api_key: string
  readonly console: { readonly user: string; readonly password: string }
}

/** A `wxtill dev` of its own, with its data in a temporary folder. */
export interface DevStack {
  readonly data: string
  readonly till: TillFile
  readonly sandboxUrl: string
  /** Calls the till's API with its key; a body makes it a POST. What is not 2xx fails the test. */
  readonly api: <T>(path: string, body?: object) => Promise<T>
  readonly stop: () => Promise<void>
}

/** @param prepare fills the data folder before anything reads it */
export async function startDevStack(prepare?: (data: string) => Promise<void>): Promise<DevStack> {
  const data = await mkdtemp(join(tmpdir(), 'wxtill-dev-'))
  await prepare?.(data)
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const stack = wxtill('dev', '--port', String(port), '--sandbox-port', String(sandboxPort), '--data', data)
  const stop = async (): Promise<void> => {
    await stack.stop()
    await rm(data, { recursive: true, force: true })
  }
  try {
    await stack.ready()
  } catch (error) {
    await stop()
    throw error
  }
  const till = JSON.parse(await readFile(join(data, 'till.json'), 'utf8')) as TillFile
  return {
    data,
    till,
    sandboxUrl: `http://127.0.0.1:${sandboxPort}`,
    async api<T>(path: string, body?: object): Promise<T> {
      const answer = await fetch(`${till.url}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { Authorization: `Bearer ${till.api_key}`, 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const json = (await answer.json()) as T
      expect(answer.ok, JSON.stringify(json)).toBe(true)
      return json
    },
    stop,
  }
}
