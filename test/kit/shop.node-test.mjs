import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { startSandbox } from '@wxtill/sandbox/testing'
import { WechatPay } from '@wxtill/sdk'

/** A shop's own suite, in Node's test runner: the client, a notify URL, the sandbox. */

let sandbox
let wxpay
let shop
const paid = []

before(async () => {
  sandbox = await startSandbox({ seed: 'shop' })
  wxpay = new WechatPay(sandbox.wechatPayOptions())
  shop = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const event = await wxpay.notifications.parse({ headers: request.headers, body: Buffer.concat(chunks) })
    paid.push(event.resource.out_trade_no)
    response.writeHead(204).end()
  })
  await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve))
})

after(async () => {
  shop.closeAllConnections()
  shop.close()
  await sandbox.close()
})

test('an order is paid and the shop hears of it', async () => {
  const { code_url } = await wxpay.native.prepay({
    description: '咖啡',
    out_trade_no: 'COFFEE-1',
    notify_url: `http://127.0.0.1:${shop.address().port}/notify`,
    amount: { total: 1800 },
  })
  assert.match(code_url, /^weixin:/)
  assert.equal((await sandbox.pay('COFFEE-1')).result, 'success')
  assert.deepEqual(paid, ['COFFEE-1'])
  sandbox.expectSettled({ [sandbox.merchant.mchid]: 1800 })
})
