import type { Merchant, Unsettled } from '../store/merchant-records.ts'

/** The parts of a merchant's account; whatever is neither frozen nor unsettled is available. */
export type Account = Pick<Merchant, 'balance' | 'unsettled' | 'frozen'>

/** How much of a change concerns which part; the rest concerns available money. */
export interface Parts {
  /** Kept for profit sharing. */
  frozen?: number
  /** Earned, and not settled yet. */
  unsettled?: readonly Unsettled[]
}

/** Earned money that is still to be settled. */
export function unsettledOf({ unsettled = [] }: Pick<Account, 'unsettled'>, now: number): number {
  return unsettled.reduce((sum, { due, amount }) => (due > now ? sum + amount : sum), 0)
}

/** What cannot be used for anything yet but refunds and profit sharing. */
export function pendingOf(account: Pick<Account, 'unsettled' | 'frozen'>, now: number): number {
  return (account.frozen ?? 0) + unsettledOf(account, now)
}

export function availableOf(account: Account, now: number): number {
  return account.balance - pendingOf(account, now)
}

/** The account after a change of its balance, of which these parts are not available money. */
export function changed<A extends Account>(account: A, amount: number, parts: Parts, now: number): A {
  const { frozen = 0, unsettled = [] } = parts
  const left = unsettled.reduce(add, account.unsettled ?? []).filter(({ due, amount }) => due > now && amount !== 0)
  return {
    ...account,
    balance: account.balance + amount,
    frozen: (account.frozen ?? 0) + frozen,
    unsettled: left,
  }
}

/** Unsettled money to the amount of `wanted`, or as much as there is: what is settled soonest goes first. */
export function takeUnsettled(
  { unsettled = [] }: Pick<Account, 'unsettled'>,
  wanted: number,
  now: number,
): Unsettled[] {
  const taken: Unsettled[] = []
  let left = wanted
  for (const { due, amount } of unsettled) {
    if (due <= now || left <= 0) continue
    const part = Math.min(amount, left)
    taken.push({ due, amount: part })
    left -= part
  }
  return taken
}

export function sumOf(parts: readonly Unsettled[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0)
}

export function minus(parts: readonly Unsettled[]): Unsettled[] {
  return parts.map(({ due, amount }) => ({ due, amount: -amount }))
}

/** In order of their due time, one entry each. */
function add(list: readonly Unsettled[], { due, amount }: Unsettled): readonly Unsettled[] {
  const same = list.find((other) => other.due === due)
  if (same) return list.map((other) => (other === same ? { due, amount: same.amount + amount } : other))
  return [...list, { due, amount }].toSorted((a, b) => a.due - b.due)
}
