// Routes are named by what they do: whatever is queried, got or downloaded changes nothing.
const READS = /\/(?:get|download)\w*$|query\w*$|\/authcodetoopenid$/

// Writes that are one operation however often they arrive with the same business number and parameters.
const SAME_NUMBER = new Set([
  'POST /pay/unifiedorder',
  'POST /pay/closeorder',
  'POST /secapi/pay/refund',
  'POST /secapi/pay/refundv2',
  'POST /secapi/pay/reverse',
])

// Of all writes, these move no money: a refusal of them can be taken at its word.
const MOVES_NOTHING = new Set(['POST /pay/unifiedorder', 'POST /pay/closeorder', 'POST /tools/shorturl'])

/** Whether sending the identical request twice is safe. Red packets, transfers and code payments are sent once: query them. */
export function isRepeatable(route: string): boolean {
  return movesNothing(route) || SAME_NUMBER.has(route)
}

/** Whether a refusal without a known reason leaves no doubt about money. */
export function movesNothing(route: string): boolean {
  return READS.test(route) || MOVES_NOTHING.has(route)
}
