import { readXml } from '@wxtill/protocol'
import { ACCEPTED_STATUS } from './schedule.ts'
import type { DeliveryResult } from './deliver.ts'

/**
 * Whether the merchant has taken a notification in.
 *
 * @param judgesBody beside the status the body counts: in APIv2, and in APIv3 as older pages have it
 */
export function isTakenIn({ status, body }: DeliveryResult, judgesBody: boolean): boolean {
  return status !== undefined && ACCEPTED_STATUS.has(status) && (!judgesBody || saysSuccess(body))
}

/** Why it was not. */
export function whyNot({ error, status }: DeliveryResult): string {
  if (error !== undefined) return error
  if (ACCEPTED_STATUS.has(status!)) return 'Only a body that says SUCCESS counts as taken in here.'
  return `Only 200 and 204 count as taken in, the merchant answered ${status}.`
}

/** As JSON, or as APIv2 writes it. */
function saysSuccess(body: string): boolean {
  try {
    if (body.trimStart().startsWith('<')) return readXml(body).get('return_code') === 'SUCCESS'
    return (JSON.parse(body) as { code?: unknown } | null)?.code === 'SUCCESS'
  } catch {
    return false
  }
}
