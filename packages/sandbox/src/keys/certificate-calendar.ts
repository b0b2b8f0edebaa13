import type { Rules } from '../options.ts'
import type { PlatformCertificate } from '../store/merchant-records.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
/** 10:00 in Beijing; 1970 began on a Thursday. */
const THURSDAY = 2 * HOUR
const MONDAY = 4 * DAY + 2 * HOUR

/** Percent of the signatures after each Monday and Thursday. Only that the share grows is documented, not how. */
const STEPS = [0.01, 0.1, 1, 5, 10, 20, 50, 100]

type Periods = Pick<Rules, 'certificateNewDays' | 'certificateListDays' | 'certificateSwitchDays'>

/** Who signs: `main`, but for this percentage. */
export interface Signers {
  main: PlatformCertificate
  gray?: { certificate: PlatformCertificate; share: number }
}

/**
 * Who signs now. An expired certificate never does.
 *
 * @param certificates in the order they became valid, not empty
 */
export function signersAt(certificates: readonly PlatformCertificate[], now: number, periods: Periods): Signers {
  let main: PlatformCertificate | undefined
  let gray: Signers['gray']
  for (const certificate of certificates) {
    if (!isValid(certificate, now)) continue
    const share = main ? shareOf(certificate, main, now, periods) : 100
    if (share === 100) main = certificate
    gray = share === 100 || share === 0 ? undefined : { certificate, share }
  }
  return { main: main ?? certificates.at(-1)!, ...(gray ? { gray } : {}) }
}

/** What merchants can know of: valid, and shown by the API. */
export function listedAt(
  certificates: readonly PlatformCertificate[],
  now: number,
  periods: Periods,
): PlatformCertificate[] {
  return certificates.filter(
    (certificate, index) =>
      isValid(certificate, now) && now >= listedFrom(certificate, certificates[index - 1], periods),
  )
}

/** When the API begins to show a certificate. */
export function listedFrom(
  { by_hand, generated_at }: PlatformCertificate,
  before: PlatformCertificate | undefined,
  { certificateListDays }: Periods,
): number {
  return before && !by_hand ? before.not_after - certificateListDays * DAY : generated_at
}

/** When the certificate after this one is made. */
export function nextDue({ not_after }: PlatformCertificate, { certificateNewDays }: Periods): number {
  return not_after - certificateNewDays * DAY
}

/** The percentage of signatures that `certificate` takes from the one before it. */
export function shareOf(
  { gray }: PlatformCertificate,
  { not_after }: PlatformCertificate,
  now: number,
  { certificateSwitchDays }: Periods,
): number {
  if (gray?.state === 'stopped') return 0
  if (gray?.state === 'finished') return 100
  return gray?.share ?? grownShare(gray?.started_at ?? not_after - certificateSwitchDays * DAY, not_after, now)
}

/** Grows on Mondays and Thursdays at 10:00, and is whole before the old certificate ends, in larger steps where time is short. */
function grownShare(begin: number, end: number, now: number): number {
  const passed = turnsBetween(begin, now)
  if (passed <= 0) return 0
  const stride = Math.max(1, STEPS.length / Math.max(1, turnsBetween(begin, end)))
  return STEPS[Math.min(STEPS.length, Math.ceil(passed * stride)) - 1]!
}

/** Mondays and Thursdays, 10:00, after `begin` up to and including `end`. */
function turnsBetween(begin: number, end: number): number {
  return turnsUntil(end) - turnsUntil(begin)
}

function turnsUntil(at: number): number {
  return Math.floor((at - THURSDAY) / WEEK) + Math.floor((at - MONDAY) / WEEK)
}

function isValid({ not_before, not_after }: PlatformCertificate, now: number): boolean {
  return not_before <= now && now <= not_after
}
