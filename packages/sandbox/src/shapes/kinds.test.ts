import { catalogue, type Endpoint } from '@wxtill/catalogue'
import { describe, expect, it } from 'vitest'
import { Kinds } from './kinds.ts'

function endpoint(route: string): Endpoint {
  const [method, path] = route.split(' ')
  return catalogue.endpoints.find((one) => one.method === method && one.path === path)!
}

const kinds = new Kinds(() => false)

describe('what a call makes', () => {
  it.each<[string, string[]]>([
    ['POST /v3/payscore/serviceorder', ['out_order_no']],
    ['POST /v3/transfer/batches', ['out_batch_no', 'batch_id']],
    ['POST /v3/profitsharing/return-orders', ['out_order_no', 'out_return_no']],
    ['POST /v3/marketing/favor/users/{openid}/coupons', ['coupon_id']],
    ['POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks', ['stock_id']],
    ['POST /v3/payscore/serviceorder/{out_order_no}/cancel', []],
    ['POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate', []],
    ['GET /v3/payscore/serviceorder', []],
  ])('%s: %j', (route, makes) => {
    expect(kinds.of(endpoint(route)).makes).toEqual(makes)
  })
})

describe('what a call asks for', () => {
  it('is what its path names last, then what stands before, in the query and in the body', () => {
    const { asks } = kinds.of(endpoint('GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'))
    expect(asks.slice(0, 2)).toEqual(['coupon_code', 'stock_id'])
  })

  it('need not exist where only business rules make it', () => {
    const query = endpoint('GET /v3/payscore/serviceorder')
    expect(kinds.of(query).made.has('out_order_no')).toBe(true)
    const isOrder = ({ method, product }: Endpoint): boolean => product === 'payscore' && method === 'POST'
    expect(new Kinds(isOrder).of(query).made.has('out_order_no')).toBe(false)
  })
})
