import { callKnob, isFromTo, isOneOf, isText, isTrue, type Calls, type KnobDescription } from './knob.ts'

/** Faults of PayScore. What its users do is said by the knob `user`, how its collections end by `collect`. */
export interface PayscoreFaults {
  /** The assessment refuses the user: when the order is made, at the page where it is confirmed; or finds a minor. */
  risk?: 'refuse' | 'refuse_at_confirm' | 'teenager'
  /** The user closes the service at the moment of this call. */
  closes_service?: true
  /** The collection is under way for so many ms of the sandbox's clock: changes are refused until then. */
  collect_busy_ms?: number
  /** Cancelling while the order is collected, as the rule `payscoreCancelPaying`. */
  cancel_in_paying?: 'allow' | 'refuse'
  /** Queries show this `collection.state`. */
  collection_state?: string
}

const CREATING: readonly Calls[] = [{ method: 'POST', path: /\/serviceorder(?:\/direct-complete)?$/ }]
const TRYING: readonly Calls[] = [
  { method: 'POST', path: /\/serviceorder\/(?:[^/]+\/(?:complete|pay)|direct-complete)$/ },
]
const CANCELLING: readonly Calls[] = [{ method: 'POST', path: /\/serviceorder\/[^/]+\/cancel$/ }]
const QUERYING: readonly Calls[] = [{ method: 'GET', path: /\/serviceorder$/ }]

export const PAYSCORE_KNOBS: Readonly<Record<keyof PayscoreFaults, KnobDescription>> = {
  risk: callKnob(
    CREATING,
    isOneOf('refuse', 'refuse_at_confirm', 'teenager'),
    '支付分综合评估不通过',
    'Refused by the assessment',
  ),
  closes_service: callKnob(
    [{ method: 'POST', path: /\/serviceorder(?:\/[^/]+\/complete)?$/ }],
    isTrue,
    '用户关闭支付分服务',
    'The user closes the service',
  ),
  collect_busy_ms: callKnob(TRYING, isFromTo(0, 365 * 86_400_000), '支付分扣款进行中', 'A collection under way'),
  cancel_in_paying: callKnob(
    CANCELLING,
    isOneOf('allow', 'refuse'),
    '待支付时撤销支付分订单',
    'Cancelling while collecting',
  ),
  collection_state: callKnob(QUERYING, isText, '未知的收款状态', 'An unknown state of the collection'),
}
