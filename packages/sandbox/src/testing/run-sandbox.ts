import { startSandbox } from '../sandbox.ts'

/** A sandbox in a process of its own, to be killed: `run-sandbox.ts DATA_DIR`. Prints its address when ready. */
const sandbox = await startSandbox({ dataDir: process.argv[2]! })
process.stdout.write(`${sandbox.url}\n`)
