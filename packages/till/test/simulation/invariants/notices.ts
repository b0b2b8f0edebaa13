import type { World } from '../world.ts'
import type { Books } from './books.ts'

/** What was answered with success is in the inbox. */
export function noticesKept({ sandbox }: World, { inbox }: Books): string[] {
  const kept = new Set(inbox.map(({ event_id }) => event_id))
  return sandbox
    .notifications()
    .filter(({ state, id }) => state === 'delivered' && !kept.has(id))
    .map(({ event_type, number }) => `${event_type} of ${number} was answered with success and is not in the inbox`)
}

/** Nothing that WeChat Pay did not say, or said long ago, was taken in. */
export function strangersRefused({ sandbox }: World): string[] {
  return sandbox.journal
    .list({ limit: Infinity })
    .filter(({ direction, verdict }) => direction === 'out' && verdict === 'delivered')
    .filter(({ at, reason = '', request }) => {
      const age = at / 1000 - Number(request.headers['Wechatpay-Timestamp'])
      return reason.startsWith('Not from WeChat Pay') || (reason !== '' && age > 301)
    })
    .map(({ path, reason }) => `${path} took in what it must not: ${reason}`)
}

/** No payment and no transfer took in what was only ever told about another amount, merchant or app. (A refund names no app.) */
export function onlyOurs({ sandbox, tampering }: World, { inbox }: Books): string[] {
  const deliveries = sandbox.journal.list({ limit: Infinity }).filter(({ direction }) => direction === 'out')
  const idOf = (body: string): string => /"id":"([^"]+)"/.exec(body)?.[1] ?? ''
  const told = (tampered: boolean): Set<string> =>
    new Set(
      deliveries.filter(({ fault = '' }) => tampering.has(fault) === tampered).map(({ request }) => idOf(request.body)),
    )
  const [falsely, truly] = [told(true), told(false)]
  return inbox
    .filter(({ kind }) => kind === 'payment' || kind === 'transfer')
    .filter(({ event_id, verdict }) => verdict === 'applied' && falsely.has(event_id) && !truly.has(event_id))
    .map(({ event_id }) => `${event_id} was applied, and speaks of another order or transfer`)
}
