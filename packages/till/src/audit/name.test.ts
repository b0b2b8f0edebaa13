import { expect, it } from 'vitest'
import { nameOfAct } from './name.ts'

it.each([
  ['POST', '/v1/payments', 'payment.create', ''],
  ['POST', '/v1/payments/pay_1/close', 'payment.close', 'pay_1'],
  ['POST', '/v1/refunds', 'refund.create', ''],
  ['PATCH', '/v1/merchants/1900000001', 'merchant.change', '1900000001'],
  ['POST', '/v1/merchants/1900000001/disable', 'merchant.disable', '1900000001'],
  ['DELETE', '/v1/webhook-endpoints/whe_1', 'webhook_endpoint.delete', 'whe_1'],
  ['POST', '/v1/webhook-endpoints/whe_1/rotate-secret', 'webhook_endpoint.rotate_secret', 'whe_1'],
  ['POST', '/v1/webhook-endpoints/whe_1/deliveries/evt_1/replay', 'webhook_endpoint.delivery.replay', 'evt_1'],
  ['POST', '/v1/payscore/orders/pso_1/complete', 'payscore.order.complete', 'pso_1'],
  ['POST', '/v1/parking/entrances', 'parking.entrance.create', ''],
  ['POST', '/v1/operators/op_1/totp/reset', 'operator.totp.reset', 'op_1'],
  ['POST', '/v1/account/totp/enrol', 'account.totp.enrol', ''],
])('%s %s is written down as %s', (method, path, act, subject) => {
  expect(nameOfAct(method, path)).toEqual({ act, subject })
})
