import { bodyText, type JournalEntry } from '../journal/journal.ts'
import { wireNow, type Platform } from '../platform.ts'
import type { Answer, Incoming, Sabotage } from './call.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { Merchant } from '../store/records.ts'

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
}

/** What every answer goes through on its way out: the platform's time, what a fault spoils, and the journal. */
export function finish(platform: Platform, incoming: Incoming, answer: Answer, ending: Ending): Answer {
  const { at, started, merchant, fault, verdict, reason } = ending
  // Merchants whose clock is off correct it by this header: it must show the time that signatures are checked against.
  answer.headers['Date'] = new Date(wireNow(platform)).toUTCString()
  platform.journal.record({
    at,
    ms: platform.clock.machineNow() - started,
    direction: 'in',
    method: incoming.method,
    path: incoming.url,
    status: answer.status,
    verdict,
    ...(reason ? { reason } : {}),
    ...(fault ? { fault: fault.id } : {}),
    ...(merchant ? { mchid: merchant.mchid } : {}),
    request: { headers: incoming.headers, body: bodyText(incoming.body, incoming.headers) },
    response: { headers: answer.headers, body: bodyText(answer.body, answer.headers) },
  })
  return sabotaged(answer, fault?.action)
}

function sabotaged(answer: Answer, action: FaultAction | undefined): Answer {
  if (!action) return answer
  const { latency_ms, hang_ms, cut } = action
  const sabotage: Sabotage = {
    ...(latency_ms === undefined ? {} : { latencyMs: latency_ms }),
    ...(hang_ms === undefined ? {} : { hangMs: hang_ms }),
    ...(cut === undefined ? {} : { cut }),
  }
  return { ...answer, sabotage }
}
