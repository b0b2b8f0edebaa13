// A shop's suite in CommonJS: `require` of ES modules, which Node can since 20.19. `describe` and `it` as Jest has them.
const assert = require('node:assert/strict')
const { createServer } = require('node:http')
const { afterEach, beforeEach, describe, it } = require('node:test')
const { startSandbox } = require('@wxtill/sandbox/testing')

describe('a shop in CommonJS', () => {
  let sandbox
  let shop
  let answer

  beforeEach(async () => {
    answer = 500
    shop = createServer((_request, response) => response.writeHead(answer).end())
    await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve))
    const notify_url = `http://127.0.0.1:${shop.address().port}/notify`
    sandbox = await startSandbox({ fixtures: { orders: [{ out_trade_no: 'TEA-001', total: 900, notify_url }] } })
  })

  afterEach(async () => {
    await sandbox.close()
    shop.closeAllConnections()
    shop.close()
  })

  it('is told again after it was down', async () => {
    await sandbox.pay('TEA-001')
    assert.throws(() => sandbox.expectSettled(), /TRANSACTION\.SUCCESS of TEA-001/)
    answer = 204
    await sandbox.advance(15_000)
    assert.equal((await sandbox.waitForNotification()).attempts.length, 2)
    sandbox.expectSettled()
  })
})
