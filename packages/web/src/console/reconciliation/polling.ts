/** How often a day that is being reconciled is read again, in ms. */
export const POLL_MS = 2_000
