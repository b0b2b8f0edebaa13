import { describe, expect, it } from 'vitest'
import { main } from './main.ts'

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    env: {},
    signal: new AbortController().signal,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('wxtill', () => {
  it('lists its commands', async () => {
    const { code, out, err } = await run('--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['dev', 'sandbox', 'faults', 'serve', 'demo', 'doctor', 'request'])
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'))
  })

  it('shows every option of a command with its default', async () => {
    const { code, out } = await run('dev', '--help')
    expect(code).toBe(0)
    expect(out).toContain('--sandbox-port N')
    expect(out).toContain('(default 9080)')
    expect(out).toContain('(default .wxtill)')
  })

  it('shows what a command takes besides its options', async () => {
    const { out } = await run('request', '--help')
    expect(out).toContain("Usage: wxtill request 'METHOD /v3/…' [options]")
    expect(out).toMatch(/^ {2}--query NAME=VALUE +\w/m)
    expect(out).not.toContain('--route')
    expect(out).toContain('WXPAY_PRIVATE_KEY')
    expect(out).toContain('3 when nobody knows')
  })

  it('prints its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/), err: '' })
  })

  it('leaves with 2 and a hint when the command line is wrong', async () => {
    expect(await run('dev', '--prot', '1')).toEqual({
      code: 2,
      out: '',
      err: 'wxtill: Unknown option --prot. Did you mean --port?\nSee wxtill dev --help.',
    })
  })

  it('leaves with 1 and a hint when there is nothing to serve', async () => {
    const { code, err } = await run('serve', '--data', '/nonexistent')
    expect(code).toBe(1)
    expect(err).toContain('There is no merchant in /nonexistent/merchants.')
    expect(err).toContain('wxtill dev')
  })
})
