import { Webhook } from 'standardwebhooks'
import type { Schemas } from './types.ts'

type EventType = Schemas['Event']['type'] | 'webhook.test'

/** What an event tells of: the same that the API answers for it. */
type DataOf<Type extends EventType> = Type extends `payment.${string}`
  ? Schemas['Payment']
  : Type extends `refund.${string}`
    ? Schemas['Refund']
    : Type extends `payscore.order.${string}`
      ? Schemas['PayscoreOrder']
      : Type extends `payscore.authorization.${string}`
        ? Schemas['PayscoreAuthorization']
        : Type extends `parking.charge.${string}`
          ? Schemas['ParkingCharge']
          : Type extends `parking.entrance.${string}`
            ? Schemas['ParkingEntrance']
            : unknown

/** What a till's webhook says; `type` tells what `data` is. */
export type WebhookEvent = {
  [Type in EventType]: {
    /** The same when it is sent again. */
    id: string
    type: Type
    /** When it happened. */
    timestamp: string
    data: DataOf<Type>
  }
}[EventType]

/**
 * Reads a webhook once it is proven to be the till's.
 *
 * @param body the bytes as they came: a body that was parsed and written again has another signature.
 * @param secrets `whsec_…`, or several while one takes over from another.
 * @throws WebhookVerificationError when none of them proves it, or it is older or newer than five minutes.
 */
export function readWebhook(
  {
    headers,
    body,
  }: { headers: Headers | Readonly<Record<string, string | string[] | undefined>>; body: string | Uint8Array },
  secrets: string | readonly [string, ...string[]],
): WebhookEvent {
  const signed = singleHeaders(headers)
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  let refusal: unknown
  for (const secret of [secrets].flat()) {
    try {
      return new Webhook(secret).verify(text, signed) as WebhookEvent
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}

function singleHeaders(headers: Parameters<typeof readWebhook>[0]['headers']): Record<string, string> {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
