/**
 * The accounts of a merchant's ledger. Entries are signed fen: above zero a debit, below zero a credit, so the accounts of a
 * merchant always sum to zero.
 *
 * - `receivable`: what WeChat Pay holds for the merchant, available or not, before withdrawals to a bank;
 * - `sales`: what was sold, at the full price of the order (a credit account: its balance is below zero);
 * - `refunds`: what was given back of it;
 * - `coupons`: the part of a price the merchant forgoes itself (免充值券). A coupon somebody else pays for is money like any other;
 * - `fees`: what WeChat Pay keeps;
 * - `shares`: what went to others by profit sharing;
 * - `transfers`: what was transferred to users, red packets too;
 * - `adjustments`: what a person has put right of what a bill says otherwise.
 */
export const ACCOUNTS = [
  'receivable',
  'sales',
  'refunds',
  'coupons',
  'fees',
  'shares',
  'transfers',
  'adjustments',
] as const
export type Account = (typeof ACCOUNTS)[number]
