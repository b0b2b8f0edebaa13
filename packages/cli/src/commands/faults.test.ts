import { startSandbox } from '@wxtill/sandbox/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../main.ts'

let sandbox: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())

async function faults(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(['faults', ...argv, '--url', sandbox.url], {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    env: {},
    signal: new AbortController().signal,
  })
  return { code, out, err: err.join('\n') }
}

const RULE = '{"match":{"path":"/v3/refund/"},"action":{"fail_after_commit":true},"times":1}'

describe('wxtill faults', () => {
  it('adds a rule, lists it, and clears it by its id', async () => {
    const added = await faults('add', RULE)
    const [{ id } = { id: '' }] = sandbox.faults.list()
    expect(added).toEqual({ code: 0, out: [`${id.padEnd(16)} fired 0  ${RULE}`], err: '' })
    expect((await faults('list')).out).toEqual(added.out)
    expect((await faults('clear', id)).out).toEqual(['1 removed'])
    expect((await faults('list')).out).toEqual(['no faults'])
  })

  it('sets a preset, and shows which one is set', async () => {
    expect((await faults('set', 'month-end')).out[0]).toMatch(/^month-end-1 .*bill_ready_at/)
    expect((await faults('presets')).out).toContain('* month-end      Month end')
    expect((await faults('set', 'calm')).out).toEqual(['no faults'])
    await faults('set', 'noisy')
    expect((await faults('clear')).out).toEqual(['5 removed'])
  })

  it('says what there is', async () => {
    expect((await faults('knobs')).out).toContainEqual(
      expect.stringMatching(/^hang_ms +No answer, then cut: a whole number of milliseconds/),
    )
  })

  it.each([
    [['explode'], 2, /cannot "explode".*\nIt can list, presets/],
    [['set', 'stormy'], 1, /There is no preset "stormy"/],
    [['add', '{"action":{"explode":true}}'], 1, /action\.explode is unknown/],
    [['add', '{'], 1, /not JSON/],
    [['add'], 1, /action must be an object/],
    [[], 2, /is missing/],
  ])('says what is wrong with %j', async (argv, code, message) => {
    const told = await faults(...argv)
    expect([told.code, told.out]).toEqual([code, []])
    expect(told.err).toMatch(message)
  })

  it('says when nobody is there', async () => {
    const err: string[] = []
    const code = await main(['faults', 'list', '--url', 'http://127.0.0.1:9'], {
      print: () => {},
      warn: (line) => err.push(line),
      env: {},
      signal: new AbortController().signal,
    })
    expect([code, err[0]]).toEqual([1, 'wxtill: No sandbox answers at http://127.0.0.1:9.'])
  })
})
