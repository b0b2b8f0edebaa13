/** One movement of money: a payment, or a refund as a negative one. */
export interface Movement {
  readonly kind: 'payment' | 'refund'
  /** out_trade_no or out_refund_no. */
  readonly number: string
  /** transaction_id or refund_id. */
  readonly wechatNumber: string
  /** In fen, always positive. */
  readonly fen: number
}

/** What stands on one side only, or differs; both empty when the books agree. */
export interface Differences {
  readonly onlyInBill: readonly string[]
  readonly onlyInBooks: readonly string[]
}

/** Compares two sets of movements entry by entry; an entry that appears twice must appear twice on both sides. */
export function compareBooks(bill: readonly Movement[], books: readonly Movement[]): Differences {
  return { onlyInBill: without(bill, books), onlyInBooks: without(books, bill) }
}

/** The sum of one kind of movement, in fen. */
export function sumOf(kind: Movement['kind'], movements: readonly Movement[]): number {
  return movements.filter((movement) => movement.kind === kind).reduce((sum, { fen }) => sum + fen, 0)
}

function without(these: readonly Movement[], those: readonly Movement[]): string[] {
  const rest = those.map(line)
  return these.map(line).filter((text) => {
    const at = rest.indexOf(text)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

function line({ kind, number, wechatNumber, fen }: Movement): string {
  return `${kind} ${number} ${wechatNumber} ${fen}`
}
