import { readFileSync } from 'node:fs'
import { startTill } from '../src/till.ts'
import type { TillOptions } from '../src/config.ts'

/** A till in a process of its own, to be killed. Its options come from a file; says its API key on standard output. */
const options = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as TillOptions
const till = await startTill(options)
const { key } = await till.createApiKey('child')
process.stdout.write(`${JSON.stringify({ url: till.url, key })}\n`)
