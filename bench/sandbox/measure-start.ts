/** Runs in a process of its own: how long the sandbox of the test kit takes to start once its module is loaded. Sends `{ first, later }`. */
import { startSandbox } from '@wxtill/sandbox/testing'
import { median } from '../row.ts'

const ROUNDS = 9
const times: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now()
  const sandbox = await startSandbox()
  times.push(performance.now() - start)
  await sandbox.close()
}
// The first one is what a test file waits for; the others what each of its tests does.
process.send?.({ first: times[0], later: median(times.slice(1)) }, () => process.exit(0))
