import { formatRfc3339 } from '@wxtill/protocol'
import { hasKey, isSwitching } from './merchant-keys.ts'
import { checkShare, isRotating } from './rotation.ts'
import { Refusal } from '../refusal.ts'
import type { Platform } from '../platform.ts'
import type { KeyKind } from '../store/records.ts'
import type { KeySwitch, Merchant } from '../store/merchant-records.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Percent of the notifications under the public key, day by day. */
const DAILY_SHARE = [0.1, 1, 5, 10, 20, 50, 100]
/** It is over when for so long no call was without the public key. */
const QUIET = 7 * DAY

/** A merchant's way from certificate to public key, as the merchant platform shows it. */
export interface SwitchView {
  mchid: string
  /** `none`: this merchant has nothing to switch. */
  state: 'none' | 'not_started' | 'running' | 'completed'
  public_key_id?: string
  started_at?: string
  /** From 1. */
  day?: number
  /** Percentage of notifications under the public key. */
  share: number
  /** Calls by the hour they were last seen in: naming the public key, and not. */
  last_call_with_public_key?: string
  last_call_without?: string
  completed_at?: string
}

/**
 * Starts the switch of a merchant with certificates: from now on answers follow the request's `Wechatpay-Serial`, and notifications
 * change over within a week. One that runs is left to run, its share set when one is given.
 *
 * @param share percentage of notifications under the public key; without it by day: 0.1, 1, 5, 10, 20, 50, 100
 * @throws Refusal when the merchant has no certificates to switch from, or certificates rotate.
 */
export function startSwitch(platform: Platform, merchant: Merchant, { share }: { share?: number } = {}): SwitchView {
  checkShare(share)
  if (merchant.keys !== 'certificate') {
    throw new Refusal(409, 'NOTHING_TO_SWITCH', '该商户号无需切换', {
      message_en: `Merchant ${merchant.mchid} has ${merchant.keys === 'both' ? 'both kinds of keys for good' : 'the public key already'}.`,
      hint: 'Make a merchant with keys: "switching".',
    })
  }
  if (isRotating(platform)) {
    throw new Refusal(409, 'ROTATION_RUNNING', '平台证书正在更换，不能同时切换微信支付公钥', {
      message_en: 'A rotation of platform certificates is running; no switch can start meanwhile.',
      hint: 'POST /_sandbox/rotation {"finish":true} finishes it, DELETE stops it.',
    })
  }
  const started_at = merchant.switch?.started_at ?? platform.clock.now()
  const changed = put(platform, platform.merchants.withPublicKey(merchant), {
    ...merchant.switch,
    started_at,
    ...(share === undefined ? {} : { share }),
  })
  watchSwitch(platform, changed)
  return switchView(platform, changed)
}

/** As before the start: a named public key is ignored. */
export function stopSwitch(platform: Platform, merchant: Merchant): SwitchView {
  demandRunning(merchant)
  return switchView(platform, put(platform, merchant, {}))
}

/** The merchant has the public key alone from now on. */
export function finishSwitch(platform: Platform, merchant: Merchant): SwitchView {
  demandRunning(merchant)
  return switchView(platform, complete(platform, merchant))
}

export function switchView({ clock }: Pick<Platform, 'clock'>, merchant: Merchant): SwitchView {
  const { mchid, public_key_id, switch: way } = merchant
  const time = (at: number | undefined): string | undefined => (at === undefined ? undefined : formatRfc3339(at))
  const running = isSwitching(merchant)
  const facts = {
    public_key_id,
    started_at: time(way?.started_at),
    day: running ? dayOf(way!, clock.now()) + 1 : undefined,
    last_call_with_public_key: time(way?.with_at),
    last_call_without: time(way?.without_at),
    completed_at: time(way?.completed_at),
  }
  const known = Object.entries(facts).filter(([, value]) => value !== undefined)
  return {
    mchid,
    state: !way ? 'none' : way.completed_at !== undefined ? 'completed' : running ? 'running' : 'not_started',
    share: running ? shareOf(way!, clock.now()) : hasKey(merchant, 'certificate') ? 0 : 100,
    ...Object.fromEntries(known),
  }
}

/** Which key signs a notification: what the merchant's own call asked for, unless a rule or a switch decides. */
export function notificationKey(
  { rules, random, clock }: Pick<Platform, 'rules' | 'random' | 'clock'>,
  merchant: Merchant,
  asked: KeyKind,
): KeyKind {
  if (!hasKey(merchant, 'public_key')) return 'certificate'
  if (!hasKey(merchant, 'certificate')) return 'public_key'
  if (rules.notificationKey !== 'follow') return rules.notificationKey
  if (!isSwitching(merchant)) return asked
  return random.chance.next() * 100 < shareOf(merchant.switch!, clock.now()) ? 'public_key' : 'certificate'
}

/** Counts a call into the statistics of a switch, which are kept by the hour. */
export function noteCall(platform: Platform, merchant: Merchant, serial: string | undefined): Merchant {
  if (!isSwitching(merchant)) return merchant
  const hour = Math.floor(platform.clock.now() / HOUR) * HOUR
  const name = serial === merchant.public_key_id ? 'with_at' : 'without_at'
  if (merchant.switch?.[name] === hour) return merchant
  const changed = put(platform, merchant, { ...merchant.switch, [name]: hour })
  if (merchant.switch?.with_at === undefined) watchSwitch(platform, changed)
  return changed
}

/** Completes the switch when seven days have gone by in which calls named the public key, and none did not. */
export function watchSwitch(platform: Platform, { mchid, switch: way }: Merchant): void {
  const { clock, merchants } = platform
  clock.setAt(
    () => {
      const merchant = merchants.find(mchid)
      if (!merchant || !isSwitching(merchant) || merchant.switch?.started_at !== way?.started_at) return
      // The first call that names it brings the next timer.
      if (merchant.switch?.with_at === undefined) return
      if (quietSince(merchant.switch) + QUIET <= clock.now()) complete(platform, merchant)
      else watchSwitch(platform, merchant)
    },
    quietSince(way ?? {}) + QUIET,
  )
}

/** A switch that was started is forgotten; a completed one stays. */
export function forgetSwitch(merchant: Merchant): Merchant {
  return isSwitching(merchant) ? { ...merchant, switch: {} } : merchant
}

function shareOf(way: KeySwitch, now: number): number {
  return way.share ?? DAILY_SHARE[Math.min(DAILY_SHARE.length - 1, dayOf(way, now))]!
}

function dayOf({ started_at = 0 }: KeySwitch, now: number): number {
  return Math.floor((now - started_at) / DAY)
}

/** The end of the last hour that saw a call without the public key. */
function quietSince({ started_at = 0, without_at }: KeySwitch): number {
  return without_at === undefined ? started_at : Math.max(started_at, without_at + HOUR)
}

function complete(platform: Platform, merchant: Merchant): Merchant {
  return put(platform, { ...merchant, keys: 'public_key' }, { ...merchant.switch, completed_at: platform.clock.now() })
}

function put({ merchants }: Platform, merchant: Merchant, way: KeySwitch): Merchant {
  return merchants.put({ ...merchant, switch: way })
}

function demandRunning(merchant: Merchant): void {
  if (isSwitching(merchant)) return
  throw new Refusal(409, 'NO_SWITCH', '该商户号没有正在进行的切换', {
    message_en: `Merchant ${merchant.mchid} is not switching.`,
    hint: `POST /_sandbox/merchants/${merchant.mchid}/switch starts a switch.`,
  })
}
