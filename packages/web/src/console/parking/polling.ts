/** How often what stands on a parking page is read again, in ms: cars come and go without the operator's doing. */
export const POLL_MS = 5_000
