import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startSandbox } from '@wxtill/sandbox/testing'
import { WechatPay } from '@wxtill/sdk'

/** The sandbox as others' suites use it: with the sdk, in Node's test runner, and from CommonJS. */

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs Node in a process of its own that does not know it was started by a test. @throws Error with its output when it fails. */
function node(...args: readonly string[]): string {
  const { NODE_TEST_CONTEXT: _inherited, NODE_OPTIONS: _options, ...env } = process.env
  return execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' })
}

describe('the options for the client', () => {
  it.each(['public_key', 'certificate'] as const)('make a client that verifies by the %s', async (keys) => {
    const sandbox = await startSandbox({ startAt: Date.parse('2026-06-09T10:00:00+08:00') })
    try {
      const wxpay = new WechatPay(sandbox.wechatPayOptions({ keys }))
      await wxpay.jsapi.prepay({
        description: '测试商品',
        out_trade_no: 'KIT-0001',
        notify_url: 'http://127.0.0.1:9/notify',
        amount: { total: 100 },
        payer: { openid: sandbox.payer('oAlice').openid },
      })
      const { order } = await sandbox.pay('KIT-0001')
      expect(order.payer).toEqual({ openid: 'oAlice' })
      expect((await wxpay.orders.queryByOutTradeNo('KIT-0001')).trade_state).toBe('SUCCESS')
      // Nothing was downloaded, and every answer was signed with the key asked for.
      const calls = sandbox.journal.list().filter(({ direction }) => direction === 'in')
      const serials = calls.map(({ response }) =>
        String(response.headers['Wechatpay-Serial']).startsWith('PUB_KEY_ID_'),
      )
      expect(serials).toEqual([keys === 'public_key', keys === 'public_key'])
    } finally {
      await sandbox.close()
    }
  })

  it.each([
    ['certificate', 'public_key', /1900000001 has no public key/],
    ['public_key', 'certificate', /1900000001 has no platform certificate/],
  ] as const)('of a merchant with the %s only name no other key', async (has, keys, message) => {
    const sandbox = await startSandbox({ defaultMerchant: { keys: has } })
    expect(() => sandbox.wechatPayOptions({ keys })).toThrow(message)
    expect(() => new WechatPay(sandbox.wechatPayOptions())).not.toThrow()
    expect(() => sandbox.wechatPayOptions({ mchid: '1900000009' })).toThrow('there is no merchant 1900000009')
    await sandbox.close()
  })
})

describe('another suite', () => {
  it("runs in Node's test runner", () => {
    const output = node('--import', 'tsx', '--conditions=@wxtill/source', '--test', 'test/kit/shop.node-test.mjs')
    expect(output).toMatch(/pass 1\b/)
  })

  it('runs from CommonJS, on what is published', () => {
    node('node_modules/typescript/bin/tsc', '-b', 'packages/sandbox')
    expect(node('--test', 'test/kit/shop.cjs')).toMatch(/pass 1\b/)
  })
})
