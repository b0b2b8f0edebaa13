/**
 * A sandbox in a process of its own that says how much memory it has. Argument: data folder or `-`. Sends `{ url, startMs }` when
 * it is ready, and `{ rssMb }` for every message it gets.
 */
import { startSandbox } from '@wxtill/sandbox'

const MB = 1024 ** 2
const [dataDir] = process.argv.slice(2) as [string]
const start = performance.now()
const sandbox = await startSandbox({ rules: { rateLimits: false }, ...(dataDir === '-' ? {} : { dataDir }) })
process.send?.({ url: sandbox.url, startMs: performance.now() - start })
process.on('message', () => process.send?.({ rssMb: process.memoryUsage.rss() / MB }))
process.once('SIGTERM', () => {
  void sandbox.close().then(() => process.exit(0))
})
