import type { KeyObject } from 'node:crypto'
import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { formatAuthorization, parsePrivateKey, requestMessage, signAsync } from '@wxtill/protocol'
import { describe, expect, it } from 'vitest'
import { controlApp } from './control/app.ts'
import { Gateway } from './gateway/gateway.ts'
import { testOnlyPrivateKey } from './keys/test-only-keys.ts'
import { lifecycleOf } from './lifecycle.ts'
import { platformRoutes } from './products/routes.ts'
import { Random } from './random.ts'
import { runSandbox } from './sandbox.ts'
import { MemoryPersistence } from './store/persistence.ts'
import { FUZZ_TARGETS, type FuzzTarget, type Shot } from './testing/fuzz-targets.ts'
import { signedV2 } from './testing/fuzz-v2.ts'
import { v2Routes } from './v2/routes.ts'
import { V2Gateway } from './v2/v2-gateway.ts'
import { Webviews } from './webview/webviews.ts'
import type { MerchantCredentials } from './merchants/merchants.ts'

/** A million in all: most go straight into the fronts, these over real sockets as well. `FUZZ_SHARE=0.1` sends a tenth. */
const SHARE = Number(process.env['FUZZ_SHARE'] ?? 1)
const IN_PROCESS = 950_000 * SHARE
const OVER_SOCKETS = 50_000 * SHARE
const LANES = 32
const START = Date.UTC(2026, 5, 9, 10, 13, 20)
/** What a sandbox may have more at the end than after its first tenth, in bytes. */
const MOST_GROWN = 40 << 20

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function drawTarget(draws: Random): FuzzTarget {
  const sum = FUZZ_TARGETS.reduce((total, { weight }) => total + weight, 0)
  let at = draws.next() * sum
  return FUZZ_TARGETS.find(({ weight }) => (at -= weight) < 0) ?? FUZZ_TARGETS[0]!
}

/** As many as wanted, several at a time; `rest` between tenths. */
async function shootAll(
  count: number,
  seed: string,
  fire: (target: FuzzTarget, shot: Shot) => Promise<void>,
  rest: (tenth: number) => void,
) {
  const draws = new Random(seed)
  for (let tenth = 0; tenth < 10; tenth++) {
    let left = Math.ceil(count / 10)
    const lane = async (): Promise<void> => {
      while (left-- > 0) {
        const target = drawTarget(draws)
        await fire(target, target.shoot(draws))
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    rest(tenth)
  }
}

const parsed = new Map<string, KeyObject>()

function keyOf(pem: string): KeyObject {
  let key = parsed.get(pem)
  if (!key) parsed.set(pem, (key = parsePrivateKey(pem)))
  return key
}

async function signed(shot: Shot, merchant: MerchantCredentials, now: number): Promise<Shot> {
  if (shot.v2Fields) return signedV2(shot, merchant)
  const { mchid, serial_no, private_key } = merchant
  const { method, url, body } = shot
  const timestamp = Math.floor(now / 1000)
  const signature = await signAsync(
    requestMessage({ method, url, timestamp, nonce_str: 'fuzz', body }),
    keyOf(private_key),
  )
  return {
    ...shot,
    headers: {
      ...shot.headers,
      authorization: formatAuthorization({ mchid, nonce_str: 'fuzz', signature, timestamp, serial_no }),
    },
  }
}

/** Never ours: that would be a handler that broke. */
function expectNoFailure(target: FuzzTarget, shot: Shot, status: number, body: string): void {
  // APIv2 answers 200 whatever happened.
  if (status >= 500 || (target.door === 'v2' && /SYSTEMERROR|系统繁忙/.test(body)))
    expect.fail(
      `${target.name}: ${shot.method} ${shot.url} ${shot.body.toString('latin1').slice(0, 300)} → ${status} ${body.slice(0, 500)}`,
    )
}

/** What an answer of APIv2 says of the request. */
function resultOf(answer: string): 'done' | 'refused by a rule' | 'wrong sign' {
  if (/签名(?:错误|失败)|沙箱密钥|SIGN ERROR/.test(answer)) return 'wrong sign'
  return /FAIL/.test(answer) ? 'refused by a rule' : 'done'
}

describe('a million bad requests', () => {
  it('straight into the fronts: no failure of ours, and memory stays flat', { timeout: 1_200_000 }, async () => {
    const { sandbox, platform } = await runSandbox(
      { clock: 'virtual', startAt: START, journalSize: 100 },
      testOnlyPrivateKey,
    )
    const lifecycle = lifecycleOf(platform, new MemoryPersistence(), '1')
    const webviews = new Webviews({ host: '127.0.0.1' })
    const gateway = new Gateway(platform, platformRoutes)
    const v2Gateway = new V2Gateway(platform, v2Routes)
    const control = controlApp({ platform, lifecycle, webviews, seed: '1', host: '127.0.0.1', ca: undefined })
    const merchant = sandbox.merchants[0]!
    const base = { baseUrl: sandbox.url, pagesUrl: sandbox.url }
    const fire = async (target: FuzzTarget, shot: Shot): Promise<void> => {
      if (target.door === 'control') {
        const { method, headers, body } = shot
        const init = {
          method,
          headers: { ...headers, host: '127.0.0.1' },
          ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
        }
        const answer = await control.fetch(new Request(`${sandbox.url}${shot.url.slice('/_sandbox'.length)}`, init))
        return expectNoFailure(target, shot, answer.status, await answer.text())
      }
      const sent = target.signed ? await signed(shot, merchant, sandbox.clock.now()) : shot
      const door = target.door === 'v2' ? v2Gateway : gateway
      const { status, body } = await door.handle({ ...sent, ...base })
      const answer = body.toString()
      if (target.signed) count(target.door === 'v2' ? resultOf(answer) : status)
      expectNoFailure(target, sent, status, answer)
    }
    const answered = new Map<number | string, number>()
    const count = (what: number | string): unknown => answered.set(what, (answered.get(what) ?? 0) + 1)
    let grown = 0
    let early = 0
    try {
      await shootAll(IN_PROCESS, 'fronts', fire, (tenth) => {
        // What was made of the good ones among them is not what is looked for.
        lifecycle.reset()
        collect()
        const { heapUsed, external } = process.memoryUsage()
        if (tenth === 0) early = heapUsed + external
        grown = heapUsed + external - early
      })
      expect(grown).toBeLessThan(MOST_GROWN)
      // The signed ones got past the signature, to the checks and to the business rules.
      const statuses = [...answered].filter(([what]) => typeof what === 'number' && what !== 401)
      const wellSigned = statuses.reduce((sum, [, times]) => sum + times, 0)
      expect(wellSigned).toBeGreaterThan(10 * (answered.get(401) ?? 0))
      expect(answered.get(200)).toBeGreaterThan(0)
      const through = (answered.get('done') ?? 0) + (answered.get('refused by a rule') ?? 0)
      expect(through).toBeGreaterThan(10 * (answered.get('wrong sign') ?? 0))
      expect(answered.get('done')).toBeGreaterThan(0)
    } finally {
      await webviews.close()
      await sandbox.close()
    }
  })

  it('over real sockets: whatever comes, the next caller is answered', { timeout: 900_000 }, async () => {
    const { sandbox } = await runSandbox({ clock: 'virtual', startAt: START, journalSize: 100 }, testOnlyPrivateKey)
    const merchant = sandbox.merchants[0]!
    try {
      await shootAll(
        OVER_SOCKETS,
        'sockets',
        async (target, shot) => {
          const sent = target.signed ? await signed(shot, merchant, sandbox.clock.now()) : shot
          const answer = await sendRaw(sandbox.port, sent)
          const text = Buffer.from(answer, 'latin1').toString()
          expectNoFailure(target, sent, Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), text)
        },
        () => {},
      )
      expect((await fetch(`${sandbox.url}/_sandbox/health`)).status).toBe(200)
    } finally {
      await sandbox.close()
    }
  })
})

/** The bytes as they are, also those no client would send; returns what came back until the connection ended. */
function sendRaw(port: number, { method, url, headers, body }: Shot): Promise<string> {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    connection: 'close',
    ...headers,
    'content-length': String(body.length),
  })
  const head = `${method} ${url} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1').setTimeout(10_000, () => socket.destroy())
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    socket.end(Buffer.concat([Buffer.from(head), body]))
  })
}
