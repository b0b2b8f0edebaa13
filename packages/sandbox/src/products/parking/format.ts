import { parseRfc3339 } from '@wxtill/protocol'
import { wireNow, type Platform } from '../../platform.ts'
import { isNotifyUrl } from '../orders/rules.ts'
import { badParameter } from './refusals.ts'
import type { Body } from '../../gateway/call.ts'

/** A province (or another character) and the number, without blanks, dots and the like. */
const PLATE_NUMBER = /^\p{Script=Han}[\p{Script=Han}0-9A-Za-z]+$/u
const OUT_TRADE_NO = /^[0-9A-Za-z_*-]+$/
/** Where a developer's machine hears: names without a dot, loopback, private networks. */
const NEAR_HOST =
  /^(?:\[.*\]|[^.]+|(?:127|10)\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|.*\.(?:internal|local|localhost|test))$/

export function isPlateNumber(plate_number: string): boolean {
  return PLATE_NUMBER.test(plate_number)
}

/** @throws PlatformError for the first field of an entrance that is malformed. */
export function checkEntrance(body: Body): void {
  checkPlate(body['plate_number'])
  checkUrl(body['notify_url'])
  check(instantOf(body['start_time']) !== undefined, 'start_time must be a time such as 2026-06-09T18:13:20+08:00.')
  check(body['free_duration'] >= 0, 'free_duration must be 0 or more.')
}

/** @throws PlatformError for the first field of a fee that is malformed. */
export function checkFee(platform: Platform, body: Body): void {
  const { trade_scene, out_trade_no, notify_url, amount, parking_info } = body
  // First: other scenes come without what is looked at below.
  check(trade_scene === 'PARKING', 'trade_scene must be PARKING.')
  check(OUT_TRADE_NO.test(out_trade_no), 'out_trade_no may hold letters, digits, "_", "-" and "*".')
  checkUrl(notify_url)
  check(amount.total > 0, 'amount.total must be above 0: a free stay is not charged.')
  checkPlate(parking_info.plate_number)
  check(parking_info.charging_duration >= 0, 'charging_duration must be 0 or more.')
  checkTimes(platform, parking_info)
}

export function checkPlate(plate_number: string): void {
  check(isPlateNumber(plate_number), 'plate_number must be a province character and the number, nothing else.')
}

/** Only https is documented; what is near is let through, as this is a development tool. */
function checkUrl(notify_url: string): void {
  const url = isNotifyUrl(notify_url) && URL.canParse(notify_url) ? new URL(notify_url) : undefined
  check(
    url !== undefined && (url.protocol === 'https:' || NEAR_HOST.test(url.hostname)),
    'notify_url must be https, with a path and without a query; http is let through to hosts nearby.',
  )
}

function checkTimes(platform: Platform, { start_time, end_time }: { start_time: string; end_time: string }): void {
  const [start, end] = [instantOf(start_time), instantOf(end_time)]
  // A merchant's clock may be ahead of a sandbox that stands still.
  const now = Math.max(platform.clock.now(), wireNow(platform))
  if (start === undefined || end === undefined)
    throw badParameter('start_time and end_time must be times such as 2026-06-09T18:13:20+08:00.')
  check(end !== start, 'end_time must differ from start_time.')
  check(end < now, 'end_time must lie in the past.')
}

export function instantOf(time: string): number | undefined {
  try {
    return parseRfc3339(time)
  } catch {
    return undefined
  }
}

function check(holds: boolean, reason: string): void {
  if (!holds) throw badParameter(reason)
}
