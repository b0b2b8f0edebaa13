import { v2Form } from './v2-form.ts'
import { v3Form } from './v3-form.ts'
import type { DeliveryResult } from './deliver.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Notification } from '../store/records.ts'

/** One delivery: what is told to whom, and what goes wrong with it. */
export interface Telling {
  platform: Omit<Platform, 'notifier'>
  notification: Notification
  merchant: Merchant
  action: FaultAction
  /** Which delivery it is, from 1. */
  attempt: number
  /** Not from the platform, or not now: sent by somebody else, as a fault rule says. */
  foreign?: 'forged' | 'replayed' | undefined
}

/** How one generation of the API writes notifications, and what it takes for an acknowledgement. */
export interface Form {
  /** The message of one delivery; each is written anew. */
  write(telling: Telling): Promise<{ body: Buffer; headers: Record<string, string> }>
  /** Why an answer does not count as taken in; undefined when it does. */
  objection(result: DeliveryResult, action: FaultAction): string | undefined
}

const FORMS: Readonly<Record<NonNullable<Notification['format']>, Form>> = { v3: v3Form, v2: v2Form }

export function formOf({ format = 'v3' }: Pick<Notification, 'format'>): Form {
  return FORMS[format]
}
