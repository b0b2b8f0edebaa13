import { bodyText, type Explanation, type JournalEntry } from '../journal/journal.ts'
import { wireNow, type Platform } from '../platform.ts'
import { sabotaged } from './play-fault.ts'
import type { Answer, Incoming } from './call.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** What became of a call. */
export interface Ending {
  /** When it came: ms of the sandbox's clock, and of the machine's. */
  at: number
  started: number
  merchant: Merchant | undefined
  fault: FaultRule | undefined
  verdict: JournalEntry['verdict']
  /** Why it was refused. */
  reason: string | undefined
  /** Of a signature that does not fit. */
  explanation?: Explanation | undefined
}

/** What every answer goes through on its way out: the platform's time, what a fault spoils, and the journal. */
export function finish(platform: Platform, incoming: Incoming, answer: Answer, ending: Ending): Answer {
  const { at, started, merchant, fault, verdict, reason, explanation } = ending
  // Merchants whose clock is off correct it by this header: it must show the time that signatures are checked against.
  answer.headers['Date'] = new Date(wireNow(platform)).toUTCString()
  const played = sabotaged(answer, fault?.action)
  platform.journal.record({
    at,
    ms: platform.clock.machineNow() - started,
    direction: 'in',
    method: incoming.method,
    path: incoming.url,
    status: played.status,
    verdict,
    ...(reason ? { reason } : {}),
    ...(explanation ? { explanation } : {}),
    ...(fault ? { fault: fault.id } : {}),
    ...(merchant ? { mchid: merchant.mchid } : {}),
    request: { headers: incoming.headers, body: bodyText(incoming.body, incoming.headers) },
    response: { headers: played.headers, body: bodyText(played.body, played.headers) },
  })
  return played
}
