import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const MINUTES = 60_000

/** What a script prints: a line a runtime, and what a failed one said. */
function outputOf(script: string): Promise<string> {
  const path = fileURLToPath(new URL(`../scripts/${script}`, import.meta.url))
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((resolve) => child.on('close', (code) => resolve(`${output}exit code ${code}`)))
}

describe.each([
  ['runtimes.mjs', ['bun', 'deno', 'workerd', 'edge-runtime', 'next'], /: \d+ checks held$/],
  ['nodes.mjs', ['node 22', 'node 24'], /: \d+ passed, 0 failed, \d+ skipped$/],
] as const)('%s', (script, names, passed) => {
  let output: string
  beforeAll(async () => void (output = await outputOf(script)), 8 * MINUTES)

  it.for(names)('the sdk works on %s', (name, { skip }) => {
    const line = output.split('\n').find((one) => one.startsWith(name)) ?? ''
    const [, reason] = /skipped \((.*)\)/.exec(line) ?? []
    if (reason) skip(reason)
    expect(line, output).toMatch(passed)
  })

  it('ends well', () => expect(output).toMatch(/exit code 0$/))
})
