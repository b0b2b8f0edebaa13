import { isSwitching } from '../keys/merchant-keys.ts'
import { isRotating, startRotation, stopRotation } from '../keys/rotation.ts'
import { startSwitch, stopSwitch } from '../keys/switch.ts'
import { Refusal } from '../refusal.ts'
import { introduce } from '../wallet/payers.ts'
import type { NewFault } from './fault-rule.ts'
import type { Platform } from '../platform.ts'

/** A set of rules for a whole run. */
export interface FaultPreset {
  readonly title: { readonly zh: string; readonly en: string }
  readonly rules: readonly NewFault[]
  /** What the platform does once, when the preset is set; and when another one takes its place. */
  readonly prepare?: (platform: Platform) => Promise<void>
  readonly leave?: (platform: Platform) => void
}

/** Every preset by its name. Probabilities are drawn from the seed. */
export const FAULT_PRESETS = {
  calm: { title: { zh: '平静', en: 'Calm' }, rules: [] },
  noisy: {
    title: { zh: '嘈杂', en: 'Noisy' },
    rules: [
      { match: { probability: 0.02 }, action: { fail_after_commit: true } },
      { match: { probability: 0.01 }, action: { signtest: true } },
      { match: { probability: 0.03 }, action: { lost: true } },
      { match: { probability: 0.2 }, action: { dup: 1 } },
      { action: { shuffle: 10_000 } },
    ],
  },
  hostile: {
    title: { zh: '攻击', en: 'Hostile' },
    rules: [
      // Whatever names an attempt is for notifications only: forged answers would keep a merchant from ordering at all.
      { match: { attempt: 1, probability: 0.25 }, action: { forge: 'unknown_key' } },
      { match: { attempt: 1, probability: 0.25 }, action: { forge: 'known_serial' } },
      { match: { attempt: 1, probability: 0.25 }, action: { replay_age_s: 660 } },
      { match: { attempt: 1, probability: 0.25 }, action: { replay_age_s: 60 } },
    ],
  },
  rotation: {
    title: { zh: '平台证书轮换', en: 'Certificate rotation' },
    rules: [{ match: { probability: 0.02 }, action: { signtest_serial: 'next' } }],
    prepare: rotate,
    leave: stopRotating,
  },
  'pubkey-switch': {
    title: { zh: '切换到微信支付公钥', en: 'Switch to the public key' },
    rules: [{ match: { probability: 0.02 }, action: { signtest: true } }],
    prepare: switchAll,
    leave: stopSwitching,
  },
  'month-end': {
    title: { zh: '月末', en: 'Month end' },
    rules: [
      { match: { path: '/v3/bill/' }, action: { bill_ready_at: '11:30' } },
      { match: { path: '/v3/refund/', probability: 0.1 }, action: { rate_429: 'after_commit' } },
      { match: { path: '/v3/refund/' }, action: { rate: { n: 6, per: 1, of: 'errors' } } },
      { action: { rate: { n: 30, per: 1 } } },
      { match: { probability: 0.1 }, action: { latency_ms: 300 } },
    ],
  },
} as const satisfies Readonly<Record<string, FaultPreset>>

export type PresetName = keyof typeof FAULT_PRESETS

/**
 * Sets a preset in the place of the last one, which takes back what it began; rules made by hand stay.
 *
 * @throws Refusal when there is no such preset, or the platform is rotating where it should switch, or the other way round.
 */
export async function setPreset(platform: Platform, name: string): Promise<void> {
  const { rules, prepare }: FaultPreset = checkPreset(name)
  const { leave }: FaultPreset = FAULT_PRESETS[platform.faults.preset as PresetName]
  if (name !== platform.faults.preset) leave?.(platform)
  await prepare?.(platform)
  platform.faults.usePreset(name, rules)
}

/** Half of the signatures under a new certificate, from now on. */
async function rotate(platform: Platform): Promise<void> {
  await startRotation(platform, { share: 50 })
}

function stopRotating(platform: Platform): void {
  if (isRotating(platform)) stopRotation(platform)
}

/** Every merchant with certificates alone changes over, a day's share a day. Where there is none, one is made for it. */
async function switchAll(platform: Platform): Promise<void> {
  const { merchants } = platform
  const hasOne = merchants.list().some(({ keys }) => keys === 'certificate')
  if (!hasOne) introduce(platform, await merchants.create({ name: '切换公钥示例店', keys: 'switching' }))
  for (const merchant of merchants.list()) if (merchant.keys === 'certificate') startSwitch(platform, merchant)
}

function stopSwitching(platform: Platform): void {
  for (const merchant of platform.merchants.list()) if (isSwitching(merchant)) stopSwitch(platform, merchant)
}

/** @throws Refusal when there is no preset of this name. */
export function checkPreset(name: string): FaultPreset {
  if (!Object.hasOwn(FAULT_PRESETS, name)) {
    const known = Object.keys(FAULT_PRESETS).join(', ')
    throw new Refusal(400, 'UNKNOWN_PRESET', `There is no preset "${name}"; there are ${known}.`, { field: 'name' })
  }
  return FAULT_PRESETS[name as PresetName]
}
