import { oaepEncrypt, parsePublicKey } from '@wxtill/protocol'
import { NOWHERE, openidOf, paid, type CommitCase, type CommitCases, type Prepared } from './commit-cases.ts'
import { PayscoreShop } from './payscore-shop.ts'
import { FEES, PARKINGS, TestCarPark } from './test-car-park.ts'
import type { TestMerchant } from './test-merchant.ts'

const SHARING = '/v3/profitsharing'
const TRANSFERS = '/v3/fund-app/mch-transfer/transfer-bills'
const FAVOR = '/v3/marketing/favor'
const SERVICE = '/v3/merchant-service'
const SCORE = '/v3/payscore'
const ORDERS = `${SCORE}/serviceorder`

/** Writes of profit sharing and transfers: money that moves on. */
export const movementCases: CommitCases = {
  [`POST ${TRANSFERS}`]: async (merchant) => {
    await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 1000 })
    return transfer(merchant)
  },
  [`POST ${TRANSFERS}/out-bill-no/{out_bill_no}/cancel`]: async (merchant) => {
    await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 1000 })
    await (
      await transfer(merchant)
    )()
    return () => merchant.post(`${TRANSFERS}/out-bill-no/TRANSFER01/cancel`)
  },
  [`POST ${SHARING}/receivers/add`]: async (merchant) => {
    const body = await person(merchant)
    return () => sealedPost(merchant, 'receivers/add', { ...body, relation_type: 'STAFF' })
  },
  [`POST ${SHARING}/receivers/delete`]: async (merchant) => {
    const body = await person(merchant)
    await sealedPost(merchant, 'receivers/add', { ...body, relation_type: 'STAFF' })
    return () => sealedPost(merchant, 'receivers/delete', body)
  },
  [`POST ${SHARING}/orders`]: async (merchant) => (await sharing(merchant)).share,
  [`POST ${SHARING}/orders/unfreeze`]: async (merchant) => {
    const { transaction_id } = await sharing(merchant)
    const body = { transaction_id, out_order_no: 'UNFREEZE01', description: '解冻' }
    return () => sealedPost(merchant, 'orders/unfreeze', body)
  },
  [`POST ${SHARING}/return-orders`]: async (merchant) => {
    const { share, return_mchid } = await sharing(merchant)
    await share()
    await merchant.sandbox.clock.advance(2000)
    const body = { out_order_no: 'SHARE01', out_return_no: 'RETURN01', return_mchid, amount: 10, description: '退回' }
    return () => sealedPost(merchant, 'return-orders', body)
  },
}

/** Writes of coupons and complaints. */
export const couponAndComplaintCases: CommitCases = {
  [`POST ${FAVOR}/coupon-stocks`]: (merchant) => stock(merchant),
  [`POST ${FAVOR}/stocks/{stock_id}/start`]: onStock(['start']),
  [`POST ${FAVOR}/stocks/{stock_id}/pause`]: onStock(['start', 'pause']),
  [`POST ${FAVOR}/stocks/{stock_id}/restart`]: onStock(['start', 'pause', 'restart']),
  [`POST ${FAVOR}/stocks/{stock_id}/stop`]: onStock(['start', 'stop']),
  [`POST ${FAVOR}/users/{openid}/coupons`]: async (merchant) => {
    const { stock_id } = (await stock(merchant)()).json
    await merchant.post(`${FAVOR}/stocks/${stock_id}/start`, mine(merchant))
    const { appid } = merchant.credentials
    const body = { stock_id, out_request_no: 'COUPON01', appid, ...mine(merchant) }
    const openid = await openidOf(merchant)
    return () => merchant.post(`${FAVOR}/users/${openid}/coupons`, body)
  },
  [`POST ${SERVICE}/complaint-notifications`]: (merchant) => address(merchant, 'POST'),
  [`PUT ${SERVICE}/complaint-notifications`]: async (merchant) => {
    await address(merchant, 'POST')()
    return address(merchant, 'PUT', 'http://127.0.0.1:9/other')
  },
  [`DELETE ${SERVICE}/complaint-notifications`]: async (merchant) => {
    await address(merchant, 'POST')()
    return () => merchant.call('DELETE', `${SERVICE}/complaint-notifications`)
  },
  [`POST ${SERVICE}/complaints-v2/{complaint_id}/response`]: onComplaint('response', { response_content: '您好' }),
  [`POST ${SERVICE}/complaints-v2/{complaint_id}/complete`]: async (merchant) => {
    const id = await complaint(merchant)
    await aboutComplaint(merchant, id, 'response', { response_content: '您好' })()
    return aboutComplaint(merchant, id, 'complete')
  },
  [`POST ${SERVICE}/complaints-v2/{complaint_id}/update-refund-progress`]: onComplaint(
    'update-refund-progress',
    { action: 'APPROVE', complainted_mchid: undefined },
    { type: 'REFUND', refund_amount: 100 },
  ),
}

/** Writes of PayScore and parking. */
export const collectionCases: CommitCases = {
  [`POST ${SCORE}/permissions`]: onScore((shop) => () => shop.preauthorise('A1')),
  [`POST ${SCORE}/permissions/authorization-code/{authorization_code}/terminate`]: onScore(async (shop) => {
    await shop.authorise()
    return () => shop.endByCode('A1')
  }),
  [`POST ${SCORE}/permissions/openid/{openid}/terminate`]: onScore(async (shop) => {
    await shop.authorise()
    return () => shop.endByUser()
  }),
  [`POST ${ORDERS}`]: onScore(async (shop) => {
    await shop.authorise()
    return () => shop.create('R1')
  }),
  [`POST ${ORDERS}/{out_order_no}/complete`]: onScore(async (shop) => {
    await shop.authorise()
    await shop.create('R1')
    await shop.sandbox.clock.advance(7_200_000)
    return () => shop.complete('R1')
  }),
  [`POST ${ORDERS}/{out_order_no}/cancel`]: onScore(async (shop) => {
    await shop.authorise()
    await shop.create('R1')
    return () => shop.cancel('R1')
  }),
  [`POST ${ORDERS}/{out_order_no}/modify`]: owing((shop) => shop.modify('R1', 300)),
  [`POST ${ORDERS}/{out_order_no}/sync`]: owing((shop) => shop.sync('R1')),
  [`POST ${ORDERS}/{out_order_no}/pay`]: owing((shop) => shop.act('R1', 'pay')),
  [`POST ${PARKINGS}`]: (merchant) => () => new TestCarPark(merchant).enter('PK1'),
  [`POST ${FEES}`]: async (merchant) => {
    const park = new TestCarPark(merchant)
    await park.plate('open')
    const { id } = (await park.enter('PK1')).json
    return () => park.charge('FEE00001', id)
  },
}

async function transfer(merchant: TestMerchant): Promise<Prepared> {
  const body = {
    appid: merchant.credentials.appid,
    out_bill_no: 'TRANSFER01',
    openid: await openidOf(merchant),
    transfer_amount: 500,
    transfer_remark: '报销',
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    notify_url: NOWHERE,
  }
  return () => merchant.post(TRANSFERS, body, { headers: { 'Wechatpay-Serial': merchant.credentials.public_key!.id } })
}

function sealedPost(merchant: TestMerchant, path: string, body: object): ReturnType<TestMerchant['post']> {
  const headers = { 'Wechatpay-Serial': merchant.credentials.public_key!.id }
  return merchant.post(`${SHARING}/${path}`, body, { headers })
}

async function person(merchant: TestMerchant): Promise<Record<string, string>> {
  return { appid: merchant.credentials.appid, type: 'PERSONAL_OPENID', account: await openidOf(merchant) }
}

/** A paid order whose money is frozen, and a supplier who may have a part of it. */
async function sharing(merchant: TestMerchant) {
  const { appid, public_key } = merchant.credentials
  const { mchid: account } = await merchant.sandbox.createMerchant()
  const name = oaepEncrypt('供应商', parsePublicKey(public_key!.key))
  const supplier = { type: 'MERCHANT_ID', account, name }
  await sealedPost(merchant, 'receivers/add', { appid, ...supplier, relation_type: 'SUPPLIER' })
  const transaction_id = await paid(merchant, { settle_info: { profit_sharing: true } })
  await merchant.sandbox.clock.advance(60_000)
  const receivers = [{ type: 'MERCHANT_ID', account, amount: 20, description: '货款' }]
  const body = { appid, transaction_id, out_order_no: 'SHARE01', receivers, unfreeze_unsplit: false }
  return { transaction_id, return_mchid: account, share: () => sealedPost(merchant, 'orders', body) }
}

const mine = ({ credentials }: TestMerchant): object => ({ stock_creator_mchid: credentials.mchid })

function stock(merchant: TestMerchant): () => ReturnType<TestMerchant['post']> {
  const now = merchant.sandbox.clock.now()
  const body = {
    stock_name: '满减券',
    belong_merchant: merchant.credentials.mchid,
    available_begin_time: new Date(now).toISOString(),
    available_end_time: new Date(now + 864_000_000).toISOString(),
    stock_use_rule: {
      max_coupons: 100,
      max_amount: 100_000,
      max_coupons_per_user: 10,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: '满一元可用' },
    no_cash: false,
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 30, transaction_minimum: 100 },
    },
    out_request_no: 'STOCK01',
  }
  return () => merchant.post(`${FAVOR}/coupon-stocks`, body)
}

/** The last of these steps. */
function onStock(steps: readonly string[]): CommitCase {
  return async (merchant) => {
    const { stock_id } = (await stock(merchant)()).json
    const step = (name: string) => merchant.post(`${FAVOR}/stocks/${stock_id}/${name}`, mine(merchant))
    for (const name of steps.slice(0, -1)) await step(name)
    return () => step(steps.at(-1)!)
  }
}

function address(merchant: TestMerchant, method: string, url = NOWHERE): Prepared {
  return () => merchant.call(method, `${SERVICE}/complaint-notifications`, { body: { url } })
}

async function complaint(merchant: TestMerchant, more: object = {}): Promise<string> {
  const openid = await openidOf(merchant)
  await merchant.native('COMPLAINT01')
  await merchant.pay('COMPLAINT01', { openid })
  const said = { openid, out_trade_no: 'COMPLAINT01', detail: '没有收到货', ...more }
  return (await merchant.control('POST', '/phone/complaints', said)).json.complaint_id
}

function aboutComplaint(merchant: TestMerchant, id: string, what: string, body: object = {}): Prepared {
  const all = { complainted_mchid: merchant.credentials.mchid, ...body }
  return () => merchant.post(`${SERVICE}/complaints-v2/${id}/${what}`, all)
}

function onComplaint(what: string, body: object, raised: object = {}): CommitCase {
  return async (merchant) => aboutComplaint(merchant, await complaint(merchant, raised), what, body)
}

function onScore(prepare: (shop: PayscoreShop) => Promise<Prepared> | Prepared): CommitCase {
  return async (merchant) => prepare(await PayscoreShop.of(merchant, NOWHERE))
}

/** The order is completed and its user cannot pay it at once, but could now. */
function owing(act: (shop: PayscoreShop) => ReturnType<Prepared>): CommitCase {
  return onScore(async (shop) => {
    await shop.setBalance(0)
    await shop.rented('R1')
    await shop.sandbox.clock.advance(60_000)
    await shop.setBalance(1000)
    return () => act(shop)
  })
}
