import { onNotification } from '@wxtill/sdk/next'
import { receiver } from './checks.ts'

/** A route handler of Next.js: `app/notify/payment/route.js` of the application under test exports it. */
export const POST = onNotification(receiver, () => {})
