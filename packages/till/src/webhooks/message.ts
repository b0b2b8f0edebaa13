import type { DeliveryWithEvent } from './store.ts'

/** What is posted: the same bytes at every attempt. */
export interface Message {
  id: string
  body: string
}

/** The message of a delivery. */
export const messageOf = ({ event_id, type, at, payload }: DeliveryWithEvent): Message =>
  // The payload is JSON already.
  ({ id: event_id, body: `{${head(event_id, type, at)},"data":${payload}}` })

/** A message that only asks whether somebody listens. */
export const testMessage = (id: string, at: Date, endpointId: string): Message => ({
  id,
  body: `{${head(id, 'webhook.test', at)},"data":${JSON.stringify({ endpoint_id: endpointId })}}`,
})

const head = (id: string, type: string, at: Date): string =>
  JSON.stringify({ id, type, timestamp: at.toISOString() }).slice(1, -1)
