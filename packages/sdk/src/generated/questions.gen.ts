// Generated from the catalogue by `npm run generate`. Do not edit.

/** Event types that are questions: what the listener returns is the answer. */
export const QUESTIONS: ReadonlySet<string> = new Set([
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
  'ENTRUST.TERMINATE_RETENTION',
  'PARKING_FEE.QUERY_TRANS_INFO',
])
