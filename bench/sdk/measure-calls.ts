/** Runs in a process of its own: one client, many calls. Arguments: name, stub url. Sends `{ cpu, rate, p99 }`. */
import { CLIENTS } from './clients.ts'

const WARM_UP = 2000
const CALLS = 2000
const IN_FLIGHT = 16

const [name, url] = process.argv.slice(2) as [string, string]
const call = await CLIENTS[name]!(url)

async function run(total: number, times: number[]): Promise<void> {
  let left = total
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const start = performance.now()
      await call()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
}

await run(WARM_UP, [])
const times: number[] = []
const cpuBefore = process.cpuUsage()
const start = performance.now()
await run(CALLS, times)
const elapsed = performance.now() - start
const { user, system } = process.cpuUsage(cpuBefore)
times.sort((a, b) => a - b)
process.send?.(
  { cpu: (user + system) / CALLS, rate: (CALLS / elapsed) * 1000, p99: times[Math.floor(times.length * 0.99)] },
  () => process.exit(0),
)
