import { formatRfc3339 } from '@wxtill/protocol'
import { listedAt, listedFrom, nextDue, shareOf, signersAt } from './certificate-calendar.ts'
import { isSwitching } from './merchant-keys.ts'
import { Refusal } from '../refusal.ts'
import type { Platform } from '../platform.ts'
import type { GrayShare, PlatformCertificate } from '../store/merchant-records.ts'

/** What the rotation of platform certificates looks like from the merchant platform. */
export interface RotationView {
  certificates: {
    serial_no: string
    effective_time: string
    expire_time: string
    /** Whether the API shows it. */
    listed: boolean
    /** Percentage of the signatures. */
    share: number
  }[]
  /** The newest certificate's way to signing; null when it signs alone. */
  rotation: {
    from: string
    to: string
    /** `announced`: made, but not signing yet. */
    state: 'announced' | 'running' | 'stopped'
    share: number
    /** Whether the share grows on Mondays and Thursdays; else it stays as it was set. */
    automatic: boolean
    started_at?: string
  } | null
}

/**
 * Starts a rotation by hand: makes a new certificate unless one waits already, shows it to merchants, and lets it sign a growing
 * share. A rotation that runs is left to run, its share set when one is given.
 *
 * @param share percent, from then on; 100 finishes. Without it the share grows on Mondays and Thursdays at 10:00 in Beijing.
 * @throws Refusal when a merchant is switching to the public key, or the share would fall.
 */
export async function startRotation(platform: Platform, { share }: { share?: number } = {}): Promise<RotationView> {
  checkShare(share)
  const switching = platform.merchants.list().find(isSwitching)
  if (switching) {
    throw new Refusal(409, 'SWITCH_RUNNING', `商户${switching.mchid}正在切换微信支付公钥，不能同时更换平台证书`, {
      message_en: `Merchant ${switching.mchid} is switching to the public key; certificates cannot rotate meanwhile.`,
      hint: `DELETE /_sandbox/merchants/${switching.mchid}/switch stops the switch.`,
    })
  }
  if (!takingOver(platform)) await platform.keys.makeNext(true)
  // Someone else may have finished it meanwhile.
  const waiting = takingOver(platform)
  if (waiting) grow(platform, waiting, share)
  platform.keys.publish()
  planRotation(platform)
  return rotationView(platform)
}

/**
 * Lets the new certificate sign alone. The old one stays listed, and opens fields, until it ends.
 *
 * @throws Refusal when there is no new certificate.
 */
export function finishRotation(platform: Platform): RotationView {
  set(platform, demanded(platform).to, { state: 'finished' })
  return rotationView(platform)
}

/**
 * Back to the old certificate, whole. The new one stays listed; a new start begins from nothing.
 *
 * @throws Refusal when there is no new certificate.
 */
export function stopRotation(platform: Platform): RotationView {
  set(platform, demanded(platform).to, { state: 'stopped' })
  return rotationView(platform)
}

/** A rotation that was begun by hand and is not finished is forgotten; what signs by then, or is due by the calendar, stays. */
export function forgetRotation({ state, keys, clock, rules }: Platform): void {
  const { main } = signersAt(keys.rows(), clock.now(), rules)
  const isDue = clock.now() >= nextDue(main, rules)
  for (const { by_hand, gray: _begun, ...row } of keys.rows()) {
    if (row.not_before <= main.not_before) continue
    if (by_hand && !isDue) state.certificates.delete(row.serial_no)
    else state.certificates.put(row.serial_no, row)
  }
}

export function rotationView(platform: Platform): RotationView {
  const { keys, clock, rules } = platform
  const now = clock.now()
  const rows = keys.rows()
  const { main, gray } = signersAt(rows, now, rules)
  const listed = listedAt(rows, now, rules)
  const share = (row: PlatformCertificate): number =>
    row === gray?.certificate ? gray.share : row === main ? Math.round((100 - (gray?.share ?? 0)) * 100) / 100 : 0
  return {
    certificates: rows
      .filter(({ not_after }) => not_after >= now)
      .map((row) => ({
        serial_no: row.serial_no,
        effective_time: formatRfc3339(row.not_before),
        expire_time: formatRfc3339(row.not_after),
        listed: listed.includes(row),
        share: share(row),
      })),
    rotation: progress(platform),
  }
}

/** Whether a new certificate signs already, or is about to because someone started it. */
export function isRotating(platform: Pick<Platform, 'keys' | 'clock' | 'rules'>): boolean {
  const found = takingOver(platform)
  return found !== undefined && (found.share > 0 || found.to.gray?.state === 'running')
}

/** Sets the timer for the next thing the calendar does: show a certificate, or make the next. */
export function planRotation(platform: Pick<Platform, 'keys' | 'clock' | 'rules'>): void {
  const { keys, clock, rules } = platform
  keys.cancelTimer()
  const [newest, before] = keys.rows().toReversed()
  const shown = listedFrom(newest!, before, rules)
  const due = nextDue(newest!, rules)
  const at = shown > clock.now() ? Math.min(shown, due) : due
  keys.cancelTimer = clock.setAt(async () => {
    if (clock.now() >= nextDue(keys.rows().at(-1)!, rules)) await keys.makeNext()
    keys.publish()
    planRotation(platform)
  }, at)
}

interface TakingOver {
  from: PlatformCertificate
  to: PlatformCertificate
  share: number
}

/** The newest certificate, as long as it does not sign alone. */
function takingOver({ keys, clock, rules }: Pick<Platform, 'keys' | 'clock' | 'rules'>): TakingOver | undefined {
  const rows = keys.rows()
  const { main } = signersAt(rows, clock.now(), rules)
  const to = rows.at(-1)!
  return to === main ? undefined : { from: main, to, share: shareOf(to, main, clock.now(), rules) }
}

function progress(platform: Platform): RotationView['rotation'] {
  const found = takingOver(platform)
  if (!found) return null
  const { from, to, share } = found
  const { gray } = to
  return {
    from: from.serial_no,
    to: to.serial_no,
    state: gray?.state === 'stopped' ? 'stopped' : share > 0 || gray?.state === 'running' ? 'running' : 'announced',
    share,
    automatic: gray?.state !== 'stopped' && gray?.share === undefined,
    ...(gray?.state === 'running' ? { started_at: formatRfc3339(gray.started_at) } : {}),
  }
}

function demanded(platform: Platform): TakingOver {
  const found = takingOver(platform)
  if (found) return found
  throw new Refusal(409, 'NO_ROTATION', '没有正在更换的平台证书', {
    message_en: 'There is no new certificate.',
    hint: 'POST /_sandbox/rotation starts a rotation.',
  })
}

function grow(
  platform: Platform,
  { to, share: before }: Pick<TakingOver, 'to' | 'share'>,
  share: number | undefined,
): void {
  const running = to.gray?.state === 'running'
  if (share === undefined) {
    if (!running) set(platform, to, { state: 'running' })
    return
  }
  if (share < before) {
    throw new Refusal(409, 'SHARE_CANNOT_FALL', `灰度比例不能从${before}%调低到${share}%，只能停止后重新开始`, {
      message_en: `The share is ${before} % and cannot fall to ${share} %: stop the rotation and start again.`,
      hint: 'DELETE /_sandbox/rotation stops it.',
    })
  }
  set(platform, to, share === 100 ? { state: 'finished' } : { state: 'running', share })
}

function set({ state, clock }: Platform, to: PlatformCertificate, gray: Omit<GrayShare, 'started_at'>): void {
  const started_at = to.gray?.state === 'running' ? to.gray.started_at : clock.now()
  const shown = gray.state === 'stopped' ? {} : { by_hand: true }
  state.certificates.put(to.serial_no, { ...to, ...shown, gray: { ...gray, started_at } })
}

/** @throws Refusal unless it is a percentage with two decimals at most, or absent. */
export function checkShare(share: unknown): void {
  if (share === undefined) return
  const isShare =
    typeof share === 'number' && share >= 0 && share <= 100 && Math.abs(share * 100 - Math.round(share * 100)) < 1e-6
  if (!isShare)
    throw new Refusal(400, 'BAD_INPUT', '"share" must be a percentage from 0 to 100 with two decimals at most.', {
      field: 'share',
    })
}
