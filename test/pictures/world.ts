import { startSandbox } from '@wxtill/sandbox'
import { type DevStack, startDevStack } from '../support/dev-stack.ts'
import type { Words } from './words.ts'

/** The moment of the guides' examples, so that every run shows the same day. */
const START = Date.parse('2026-06-09T18:13:20+08:00')

/** A stack in one language: its merchant and its service are named in it. */
export interface World {
  readonly words: Words
  readonly stack: DevStack
  readonly mchid: string
  readonly appid: string
  /** Whose phone it is. */
  readonly openid: string
  /** Calls the sandbox's control API; a body makes it a POST. */
  readonly control: <T>(path: string, body?: object) => Promise<T>
  /** The time of sandbox and till, in ms. */
  readonly now: () => Promise<number>
}

interface Account {
  readonly mchid: string
  readonly appid: string
}

export async function openWorld(words: Words): Promise<World> {
  const stack = await startDevStack(async (dataDir) => {
    // A data folder remembers its clock and its merchants.
    const defaultMerchant = { name: words.merchant }
    const sandbox = await startSandbox({ dataDir, seed: 'pictures', startAt: START, defaultMerchant })
    await sandbox.close()
  })
  const control = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox${path}`, {
      ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${text}`)
    return JSON.parse(text) as T
  }
  const { merchants } = await control<{ merchants: [Account] }>('/merchants')
  const { payers } = await control<{ payers: [{ openid: string }] }>('/payers')
  const [{ mchid, appid }] = merchants
  await control('/payscore/services', { mchid, service_id: '500001', name: words.service })
  const now = async (): Promise<number> => (await control<{ epoch_ms: number }>('/clock')).epoch_ms
  return { words, stack, mchid, appid, openid: payers[0].openid, control, now }
}
