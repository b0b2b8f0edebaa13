import { createHash } from 'node:crypto'
import type { TestMerchant } from './test-merchant.ts'

/** Ready to make a call; what has to be there before it has been made. */
export type Prepared = () => Promise<{ status: number }>
export type CommitCase = (merchant: TestMerchant) => Promise<Prepared> | Prepared
export type CommitCases = Readonly<Record<string, CommitCase>>

/** Nobody listens there: what is told is kept with its attempts. */
export const NOWHERE = 'http://127.0.0.1:9/notify'
const NUMBER = 'COMMIT01'

const PAY = '/v3/pay/transactions'
const PARTNER = '/v3/pay/partner/transactions'
const COMBINE = '/v3/combine-transactions'
const REFUNDS = '/v3/refund/domestic/refunds'
const H5 = { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }
const APP = { scene_info: { device_id: 'A1', payer_client_ip: '127.0.0.1' } }

/** A call of every write route of payments and refunds, in which something is done. */
export const paymentCases: CommitCases = {
  [`POST ${PAY}/jsapi`]: async (merchant) => order(merchant, 'jsapi', { payer: { openid: await openidOf(merchant) } }),
  [`POST ${PAY}/app`]: (merchant) => order(merchant, 'app'),
  [`POST ${PAY}/h5`]: (merchant) => order(merchant, 'h5', H5),
  [`POST ${PAY}/native`]: (merchant) => order(merchant, 'native'),
  [`POST ${PAY}/out-trade-no/{out_trade_no}/close`]: async (merchant) => {
    await merchant.native(NUMBER)
    return () => merchant.close(NUMBER)
  },
  [`POST ${PARTNER}/jsapi`]: async (merchant) =>
    partnerOrder(merchant, 'jsapi', { payer: { sp_openid: await openidOf(merchant) } }),
  [`POST ${PARTNER}/app`]: (merchant) => partnerOrder(merchant, 'app'),
  [`POST ${PARTNER}/h5`]: (merchant) => partnerOrder(merchant, 'h5', H5),
  [`POST ${PARTNER}/native`]: (merchant) => partnerOrder(merchant, 'native'),
  [`POST ${PARTNER}/out-trade-no/{out_trade_no}/close`]: async (merchant) => {
    const { sp_mchid, sub_mchid } = await partyOf(merchant)
    await (
      await partnerOrder(merchant, 'native', {}, sub_mchid)
    )()
    return () => merchant.post(`${PARTNER}/out-trade-no/${NUMBER}/close`, { sp_mchid, sub_mchid })
  },
  [`POST ${PAY}/codepay`]: codepay,
  [`POST ${PAY}/out-trade-no/{out_trade_no}/reverse`]: async (merchant) => {
    await (
      await codepay(merchant)
    )()
    await merchant.sandbox.clock.advance(15_000)
    const { appid, mchid } = merchant.credentials
    return () => merchant.post(`${PAY}/out-trade-no/${NUMBER}/reverse`, { appid, mchid })
  },
  [`POST ${PARTNER}/codepay`]: async (merchant) => partnerCodepay(merchant, await partyOf(merchant)),
  [`POST ${PARTNER}/out-trade-no/{out_trade_no}/reverse`]: async (merchant) => {
    const party = await partyOf(merchant)
    await (
      await partnerCodepay(merchant, party)
    )()
    await merchant.sandbox.clock.advance(15_000)
    return () => merchant.post(`${PARTNER}/out-trade-no/${NUMBER}/reverse`, party)
  },
  [`POST ${COMBINE}/jsapi`]: async (merchant) =>
    combined(merchant, 'jsapi', { combine_payer_info: { openid: await openidOf(merchant) } }),
  [`POST ${COMBINE}/app`]: (merchant) => combined(merchant, 'app', APP),
  [`POST ${COMBINE}/h5`]: (merchant) => combined(merchant, 'h5', H5),
  [`POST ${COMBINE}/native`]: (merchant) => combined(merchant, 'native'),
  [`POST ${COMBINE}/out-trade-no/{combine_out_trade_no}/close`]: async (merchant) => {
    await (
      await combined(merchant, 'native')
    )()
    const { appid: combine_appid, mchid } = merchant.credentials
    const sub_orders = ['A', 'B'].map((part) => ({ mchid, out_trade_no: `${NUMBER}-${part}` }))
    return () => merchant.post(`${COMBINE}/out-trade-no/${NUMBER}/close`, { combine_appid, sub_orders })
  },
  [`POST ${REFUNDS}`]: async (merchant) => {
    await paid(merchant)
    return () => merchant.refund(NUMBER, 'COMMIT01-R', 100)
  },
  [`POST ${REFUNDS}/{refund_id}/apply-abnormal-refund`]: async (merchant) => {
    await paid(merchant)
    await merchant.control('POST', '/faults', { id: 'abnormal', action: { refund: 'abnormal' } })
    const { refund_id } = (await merchant.refund(NUMBER, 'COMMIT01-R', 100)).json
    await merchant.control('DELETE', '/faults/abnormal')
    await merchant.sandbox.clock.advance(2000)
    const body = { out_refund_no: 'COMMIT01-R', type: 'MERCHANT_BANK_CARD' }
    return () => merchant.post(`${REFUNDS}/${refund_id}/apply-abnormal-refund`, body)
  },
}

/** And of whatever else has no business of its own. */
export const toolCases: CommitCases = {
  'POST /v3/security/echo': (merchant) => () =>
    merchant.post('/v3/security/echo', { echo_message: 'commit', notify_url: NOWHERE }),
  'POST /v3/merchant/media/upload': (merchant) => upload(merchant, '/v3/merchant/media/upload', 'a.png'),
  'POST /v3/merchant/media/video_upload': (merchant) => upload(merchant, '/v3/merchant/media/video_upload', 'a.mp4'),
  'POST /v3/marketing/favor/media/image-upload': (merchant) =>
    upload(merchant, '/v3/marketing/favor/media/image-upload', 'a.png'),
  'POST /v3/merchant-service/images/upload': (merchant) =>
    upload(merchant, '/v3/merchant-service/images/upload', 'a.png'),
}

/** The first payer's, under the merchant's appid. */
export async function openidOf(merchant: TestMerchant): Promise<string> {
  return (await merchant.control('GET', '/payers')).json.payers[0].openid
}

/** What is on the first payer's phone now. */
export async function codeOf(merchant: TestMerchant): Promise<string> {
  return (await merchant.control('GET', `/phone/payment-code?openid=${await openidOf(merchant)}`)).json.auth_code
}

export async function paid(merchant: TestMerchant, more: Record<string, unknown> = {}): Promise<string> {
  await merchant.native(NUMBER, more)
  await merchant.pay(NUMBER)
  return (await merchant.query(NUMBER)).json.transaction_id
}

function order(merchant: TestMerchant, product: string, more: Record<string, unknown> = {}): Prepared {
  return () => merchant.post(`${PAY}/${product}`, merchant.order(NUMBER, more))
}

/** A partner with its sub-merchant. */
export interface Party {
  sp_appid: string
  sp_mchid: string
  sub_mchid: string
}

export async function partyOf(merchant: TestMerchant): Promise<Party> {
  const { appid: sp_appid, mchid: sp_mchid } = merchant.credentials
  return { sp_appid, sp_mchid, sub_mchid: (await merchant.sandbox.createMerchant({ partner: sp_mchid })).mchid }
}

async function partnerOrder(
  merchant: TestMerchant,
  product: string,
  more: Record<string, unknown> = {},
  known?: string,
): Promise<Prepared> {
  const { appid: sp_appid, mchid: sp_mchid } = merchant.credentials
  const sub_mchid = known ?? (await partyOf(merchant)).sub_mchid
  const body = merchant.order(NUMBER, { sp_appid, sp_mchid, sub_mchid, appid: undefined, mchid: undefined, ...more })
  return () => merchant.post(`${PARTNER}/${product}`, body)
}

async function codepay(merchant: TestMerchant): Promise<Prepared> {
  const body = await byCode(merchant)
  return () => merchant.post(`${PAY}/codepay`, body)
}

async function partnerCodepay(merchant: TestMerchant, party: Party): Promise<Prepared> {
  const body = { ...(await byCode(merchant)), appid: undefined, mchid: undefined, ...party }
  return () => merchant.post(`${PARTNER}/codepay`, body)
}

async function byCode(merchant: TestMerchant): Promise<Record<string, unknown>> {
  const payer = { auth_code: await codeOf(merchant) }
  return merchant.order(NUMBER, { notify_url: undefined, payer, scene_info: { store_info: { out_id: 'A1' } } })
}

async function combined(merchant: TestMerchant, product: string, more: object = {}): Promise<Prepared> {
  const { appid: combine_appid, mchid: combine_mchid } = merchant.credentials
  const sub_orders = ['A', 'B'].map((part) => ({
    mchid: combine_mchid,
    attach: part,
    amount: { total_amount: 30, currency: 'CNY' },
    out_trade_no: `${NUMBER}-${part}`,
    description: '商品',
  }))
  const body = { combine_appid, combine_mchid, combine_out_trade_no: NUMBER, sub_orders, notify_url: NOWHERE, ...more }
  return () => merchant.post(`${COMBINE}/${product}`, body)
}

function upload(merchant: TestMerchant, path: string, filename: string): Prepared {
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex')
  const meta = JSON.stringify({ filename, sha256: createHash('sha256').update(bytes).digest('hex') })
  const part = (disposition: string, type: string): string =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`
  const raw = Buffer.concat([
    Buffer.from(part('name="meta"', 'application/json') + meta + '\r\n'),
    Buffer.from(part(`name="file"; filename="${filename}"`, 'image/png')),
    bytes,
    Buffer.from('\r\n--b--\r\n'),
  ])
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  return () => merchant.post(path, undefined, { raw, signs: { body: meta }, headers })
}
