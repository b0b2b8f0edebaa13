import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { main } from '../main.ts'

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await main(['months', ...argv], {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    env: {},
    signal: new AbortController().signal,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

it('lists the parts of a till’s tables, and detaches nothing that is not there', { timeout: 120_000 }, async () => {
  const data = await mkdtemp(join(tmpdir(), 'wxtill-months-'))
  onTestFinished(() => rm(data, { recursive: true, force: true }))
  const listed = await run('list', '--data', data, '--table', 'event')
  expect([listed.code, listed.out]).toEqual([0, expect.stringMatching(/^event_default .* MB {2}about 0 rows$/)])
  expect(await run('detach', '--before', '2026-01', '--data', data)).toMatchObject({
    code: 0,
    out: 'Nothing ended before 2026-01.',
  })
})

it.each(['2999-01', '2026-13', 'yesterday', ''])('refuses to detach before "%s"', async (month) => {
  expect(await run('detach', '--before', month)).toMatchObject({ code: 2, err: expect.stringContaining('--before') })
})
