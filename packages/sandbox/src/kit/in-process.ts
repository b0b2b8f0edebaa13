import type { Answer, Incoming } from '../gateway/call.ts'
import type { Deliver } from '../notifier/deliver.ts'

/** A notification on its way to a merchant: post exactly these bytes and headers. */
export interface SentNotification {
  url: string
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** What the merchant answered; or why it did not. */
export type NotificationReply = { status: number; body?: string } | { error: string }

export type DeliverNotification = (notification: SentNotification) => Promise<NotificationReply>

/** A call as a client would put it on the wire; the path with its query, exactly as it was signed. */
export interface DirectCall {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  body?: Uint8Array
}

/** The platform's answer; `spoiled` says how a fault rule would have spoiled its way back. */
export interface DirectAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  spoiled?: Answer['sabotage']
}

/** Deliveries that are handed to the test. One that throws was not answered. */
export const inProcess =
  (deliver: DeliverNotification): Deliver =>
  async ({ url, headers, body }) => {
    const nothing = { headers: {}, body: '', ms: 0 }
    try {
      const reply = await deliver({ url, headers, body })
      return 'error' in reply
        ? { ...nothing, error: reply.error }
        : { ...nothing, status: reply.status, body: reply.body ?? '' }
    } catch (error) {
      return { ...nothing, error: String(error) }
    }
  }

/** The same as a request that came in by HTTP at this address. */
export function incomingOf({ method, path, headers, body }: DirectCall, url: string): Incoming {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    method,
    url: path,
    headers: { host: new URL(url).host, ...lower },
    body: Buffer.from(body ?? []),
    baseUrl: url,
    pagesUrl: url,
  }
}
