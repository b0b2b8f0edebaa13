import { describe, expectTypeOf, it } from 'vitest'
import type { CreateServiceOrderRequest } from './generated/payscore.gen.ts'
import type {
  DownloadInput,
  FileRoute,
  UploadAnswer,
  UploadInput,
  EventReplies,
  EventVariants,
  FileRoutes,
  KnownEvent,
  RequestInput,
  ResponseData,
  Route,
  UploadRoutes,
} from './index.ts'

type Input<R extends Route> = RequestInput<R>

describe('the types of a request', () => {
  it('know every product, at home and abroad', () => {
    expectTypeOf<'POST /v3/payscore/serviceorder'>().toExtend<Route>()
    expectTypeOf<'POST /v3/vehicle/transactions/parking'>().toExtend<Route>()
    expectTypeOf<'POST /global/v3/customs/orders'>().toExtend<Route>()
    expectTypeOf<'GET /hk/v3/certificates'>().toExtend<Route>()
    expectTypeOf<'GET /v3/nothing'>().not.toExtend<Route>()
    expectTypeOf<'DELETE /v3/pay/transactions/native'>().not.toExtend<Route>()
  })

  it('ask for path, query and body where the endpoint needs them, and for nothing where it does not', () => {
    type Close = Input<'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close'>
    expectTypeOf<{ path: { out_trade_no: string }; body: { sp_mchid: string; sub_mchid: string } }>().toExtend<Close>()
    expectTypeOf<{ path: { out_trade_no: string } }>().not.toExtend<Close>()
    expectTypeOf<{ body: { sp_mchid: string; sub_mchid: string } }>().not.toExtend<Close>()
    expectTypeOf<{}>().toExtend<Input<'GET /v3/merchant-service/complaint-notifications'>>()
    expectTypeOf<{ body: {} }>().not.toExtend<Input<'GET /v3/merchant-service/complaint-notifications'>>()
  })

  it('tell required fields from optional ones', () => {
    expectTypeOf<CreateServiceOrderRequest>().toHaveProperty('out_order_no').toEqualTypeOf<string>()
    expectTypeOf<CreateServiceOrderRequest['post_payments']>().toEqualTypeOf<
      CreateServiceOrderRequest['post_payments'] | undefined
    >()
    expectTypeOf<Omit<CreateServiceOrderRequest, 'risk_fund'>>().not.toExtend<CreateServiceOrderRequest>()
  })

  it('know the headers of the few endpoints that have their own', () => {
    type Build = Input<'POST /v3/marketing/partnerships/build'>
    expectTypeOf<Build['headers']>().toExtend<{ 'Idempotency-Key': string }>()
    expectTypeOf<Input<'GET /v3/certificates'>['headers']>().toEqualTypeOf<undefined>()
  })

  it('close enums in requests and open them in answers', () => {
    type Bill = NonNullable<Input<'GET /v3/bill/tradebill'>['query']>['bill_type']
    expectTypeOf<'SUCCESS'>().toExtend<Bill>()
    expectTypeOf<'FUTURE'>().not.toExtend<Bill>()
    type State = ResponseData<'GET /v3/pay/transactions/id/{transaction_id}'>['trade_state']
    expectTypeOf<string>().toExtend<State>()
  })

  it('give nothing back where the answer is empty', () => {
    expectTypeOf<
      ResponseData<'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close'>
    >().toEqualTypeOf<undefined>()
  })

  it('keep files and uploads apart: they are called in another way', () => {
    expectTypeOf<'GET /v3/billdownload/file'>().toExtend<keyof FileRoutes>()
    expectTypeOf<'POST /v3/merchant/media/upload'>().toExtend<keyof UploadRoutes>()
    expectTypeOf<Extract<Route, keyof FileRoutes | keyof UploadRoutes>>().toEqualTypeOf<never>()
  })
})

describe('the types of uploads and downloads', () => {
  it('know the description of the file, the other parts of the form and the answer', () => {
    type Picture = UploadInput<'POST /v3/merchant/media/upload'>
    expectTypeOf<{ file: { filename: string; content: Uint8Array } }>().toExtend<Picture>()
    expectTypeOf<{ meta: { nothing: 1 }; file: { filename: string; content: Uint8Array } }>().not.toExtend<Picture>()
    type Paper = UploadInput<'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'>
    expectTypeOf<Paper['path']>().toEqualTypeOf<{ sub_mchid: string }>()
    expectTypeOf<Paper['fields']>().toExtend<{ item_id: number; manage_record_id: string }>()
    expectTypeOf<UploadAnswer<'POST /v3/merchant/media/upload'>['media_id']>().toEqualTypeOf<string>()
  })

  it('leave bills to their own way of being downloaded', () => {
    expectTypeOf<'GET /v3/billdownload/file'>().not.toExtend<FileRoute>()
    expectTypeOf<DownloadInput<'GET /v3/merchant-service/images/{media_id}'>['path']>().toEqualTypeOf<{
      media_id: string
    }>()
  })
})

describe('the types of notifications', () => {
  it('are one union that event_type takes apart', () => {
    type Opened = Extract<KnownEvent, { event_type: 'PAYSCORE.USER_OPEN_SERVICE' }>['resource']
    expectTypeOf<Opened['openid']>().toExtend<string | undefined>()
    expectTypeOf<EventVariants['TRANSACTION.SUCCESS']>().toHaveProperty('parking')
    expectTypeOf<EventVariants['TRANSACTION.SUCCESS']['partner']['sp_mchid']>().toEqualTypeOf<string>()
  })

  it('tell the shapes of a shared type apart by the fields only one has', () => {
    type Paid = Extract<KnownEvent, { event_type: 'TRANSACTION.SUCCESS' }>['resource']
    type Combined = Extract<Paid, { combine_out_trade_no: string }>
    expectTypeOf<Combined['sub_orders']>().not.toBeUndefined()
    expectTypeOf<Exclude<Paid, { combine_out_trade_no: string }>['sub_orders']>().toEqualTypeOf<undefined>()
  })

  it('say what a notification that asks a question wants to hear', () => {
    expectTypeOf<EventReplies['PARKING_FEE.QUERY_TRANS_INFO']>().toHaveProperty('total_amount')
  })
})
