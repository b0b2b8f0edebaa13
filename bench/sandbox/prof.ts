import { sendAll, signedOrders } from './order-load.ts'
import { spawn } from 'node:child_process'
import { Child } from '../child.ts'
const c = new Child(new URL('sandbox-server.ts', import.meta.url), [process.argv[2] ?? '-'], {}, ['--cpu-prof','--cpu-prof-dir=/tmp/prof','--cpu-prof-interval=200'])
const t = await c.next<any>()
await sendAll(t.url, await signedOrders(t, 2000, 'WARM'))
await sendAll(t.url, await signedOrders(t, 8000, 'B'))
await c.stop()
