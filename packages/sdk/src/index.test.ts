import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as sdk from './index.ts'
import type { EventVariants, NotificationEvent, RequestInput, ResponseData, WechatPay } from './index.ts'
import { isRepeatable } from './repeatable.ts'
import { parseRoute } from './route.ts'
import type { UnsignedFile } from './unsigned-answers.ts'
import { VERSION } from './version.ts'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

describe('the package', () => {
  it('knows its own version', () => expect(VERSION).toBe(manifest.version))

  it('depends on nothing but the encoder of QR codes', () =>
    expect(Object.keys(manifest.dependencies)).toEqual(['uqr']))

  it('exports the client, the errors and the seams', () => {
    expect(Object.keys(sdk)).toEqual(
      expect.arrayContaining([
        'WechatPay',
        'WechatPayError',
        'ApiError',
        'SignatureError',
        'NotificationError',
        'jscode2session',
        'NodeTransport',
        'FetchTransport',
        'formatRfc3339',
      ]),
    )
  })
})

describe('the types', () => {
  it('know what each route takes and gives', () => {
    expectTypeOf<ResponseData<'POST /v3/pay/transactions/native'>>().toEqualTypeOf<sdk.NativePrepayResponse>()
    expectTypeOf<RequestInput<'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'>>().toHaveProperty('path')
    expectTypeOf<{ path: { out_trade_no: string } }>().not.toExtend<
      RequestInput<'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'>
    >()
    expectTypeOf<{}>().toExtend<RequestInput<'GET /v3/certificates'>>()
    expectTypeOf<Parameters<WechatPay['native']['prepay']>[0]>().toHaveProperty('out_trade_no')
  })

  it('narrow an event by its type', () => {
    type Resource<T> = Extract<NotificationEvent, { event_type: T }>['resource']
    expectTypeOf<Resource<'REFUND.SUCCESS'>['refund_status']>().toExtend<string | undefined>()
    // Several products share this one: what only some have may be undefined.
    expectTypeOf<Resource<'TRANSACTION.SUCCESS'>['out_trade_no']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<NonNullable<Resource<'TRANSACTION.SUCCESS'>['amount']>['total']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<EventVariants['TRANSACTION.SUCCESS']['direct']['amount']['total']>().toEqualTypeOf<number>()
  })
})

describe('the closed lists', () => {
  it('exempt nothing from verification but the bill file and pictures of complaints', () => {
    expectTypeOf<UnsignedFile>().toEqualTypeOf<
      'GET /v3/billdownload/file' | 'GET /v3/merchant-service/images/{media_id}'
    >()
    expectTypeOf<Extract<sdk.Route, UnsignedFile>>().toEqualTypeOf<never>()
  })

  it('repeat no write that is not listed', () => {
    expect(isRepeatable('DELETE /v3/pay/transactions/native')).toBe(false)
    expect(isRepeatable(parseRoute('POST /v3/anything').literal)).toBe(false)
  })
})
