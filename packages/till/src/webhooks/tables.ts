import type { Selectable } from 'kysely'
import type { Defaulted } from '../db/schema.ts'
import type { EventType } from '../events/outbox.ts'

export interface WebhookTables {
  webhook_endpoint: EndpointTable
  webhook_delivery: DeliveryTable
  webhook_attempt: AttemptTable
}

/** In `mchid` of an endpoint: it hears of every merchant. */
export const EVERY_MERCHANT = '*'

/** An address the business system listens at. */
export interface EndpointTable {
  mchid: string
  id: string
  url: string
  description: string | null
  /** Types it wants to hear of; empty for all. */
  events: string[]
  state: 'enabled' | 'disabled'
  /** Why the till disabled it; null when a person did. */
  disabled_reason: Defaulted<string | null>
  /** Sealed, as is the one before. */
  secret: string
  /** The secret before the last rotation: it signs as well, until then. */
  previous_secret: Defaulted<string | null>
  previous_secret_until: Defaulted<Date | null>
  created_at: Date
}

export const DELIVERY_STATES = ['pending', 'delivered', 'given_up'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One event for one endpoint. */
export interface DeliveryTable {
  mchid: string
  endpoint_id: string
  event_id: string
  /** The event's place in the outbox: within a lane, the order of delivery. */
  seq: number
  lane: string
  type: EventType
  subject_id: string
  state: DeliveryState
  /** Since it was last put in the queue. */
  attempts: Defaulted<number>
  /** The first of these attempts: three days are counted from here. */
  first_at: Defaulted<Date | null>
  next_at: Date
  /** How the last attempt ended. */
  status: Defaulted<number | null>
  error: Defaulted<string | null>
  ms: Defaulted<number | null>
  created_at: Date
  /** When it was delivered or given up. */
  ended_at: Defaulted<Date | null>
}

/** One request of a delivery; the latest few are kept. */
export interface AttemptTable {
  mchid: string
  endpoint_id: string
  event_id: string
  number: number
  at: Date
  url: string
  status: number | null
  error: string | null
  ms: number
  /** The beginning of what came back. */
  answer: string | null
}

export type EndpointRow = Selectable<EndpointTable>
export type DeliveryRow = Selectable<DeliveryTable>
export type AttemptRow = Selectable<AttemptTable>
