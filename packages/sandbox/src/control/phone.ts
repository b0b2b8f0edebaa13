import { clientPayMessage, formatRfc3339, verify } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { atPassword } from '../products/codepay/pay.ts'
import { Refusal } from '../refusal.ts'
import { partsOf } from '../products/combine/parts.ts'
import { discountOf, payerTotal } from '../products/coupons/money.ts'
import { earnerOf } from '../store/state.ts'
import { longUrl } from '../v2/tools/routes.ts'
import { checkFunds, checkPassword, openOrder, openPage, withCoupon } from '../wallet/pay.ts'
import { graceMs, payAsPlayed, payerFault } from '../wallet/payer-faults.ts'
import { choosePayer } from '../wallet/payers.ts'
import { issueLoginCode } from '../wechat-login.ts'
import { authorize, isAuthorizeLink } from '../wechat-oauth.ts'
import { WebviewError, type Webviews } from '../webview/webviews.ts'
import { readInput, type Input } from './input.ts'
import { checkV2PayCall } from './v2-pay-call.ts'
import type { Platform } from '../platform.ts'
import type { Order } from '../store/order-records.ts'
import type { Payer, ServiceMessage } from '../store/records.ts'

const KINDS = ['jsapi', 'miniprogram', 'app', 'h5'] as const
type Kind = (typeof KINDS)[number]
/** What a page, mini program or app hands to WeChat. */
type Params = Readonly<Record<string, string>>

/** Which trade type each way of calling pays. */
const TRADE_TYPE: Readonly<Record<Kind, Order['trade_type']>> = {
  jsapi: 'JSAPI',
  miniprogram: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
}

/** `weixin://wxpay/bizpayurl?pr=…`, and the other documented form `weixin://pay.weixin.qq.com/bizpayurl/up?pr=…`. */
const CODE_URL = /^weixin:\/\/(?:wxpay\/bizpayurl|pay\.weixin\.qq\.com\/bizpayurl\/up)\?(?:.*&)?pr=(\w+)/

/** The payer's WeChat: scan, the call from a page or an app, the cashier, past payments, log in, open a page. */
export function phoneControl(app: Hono, platform: Platform, webviews: Webviews): void {
  const { state } = platform

  app.post('/phone/scan', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    return context.json(
      cashier(
        platform,
        openPage(platform, scanned(platform, longUrl(platform, input.text('text').trim())), payer),
        payer,
      ),
    )
  })

  app.post('/phone/prepay', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const order = called(platform, input)
    return context.json(cashier(platform, openPage(platform, order, payer), payer))
  })

  app.post('/phone/pay', async (context) => {
    const input = await readInput(context)
    if (input.raw['method'] !== undefined) input.oneOf('method', ['balance'])
    const payer = choosePayer(state, input.text('openid'))
    const order = byToken(platform, input.text('token'))
    const fault = payerFault(platform, order)
    const opened = openOrder(platform, order, payer, graceMs(fault))
    const password = input.text('password')
    atPassword(platform, opened, () => {
      checkPassword(payer, password)
      if (fault.user === 'abandon') throw cancelled()
      checkFunds(platform, opened, fault.user === 'fail' ? { ...payer, balance: -1 } : payer)
    })
    const { order: paid, told } = payAsPlayed(platform, opened, payer, fault)
    if (told === 'cancel') throw cancelled()
    return context.json({
      result: 'ok',
      transaction_id: paid.transaction_id,
      out_trade_no: paid.out_trade_no,
      success_time: formatRfc3339(paid.success_at ?? platform.clock.now()),
      amount: { total: paid.total, payer_total: payerTotal(paid), currency: paid.currency },
    })
  })

  app.get('/phone/bills', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const bills = state.ordersByPayer(payer.id).toSorted((a, b) => b.success_at! - a.success_at!)
    return context.json({ bills: bills.map((order) => billView(platform, order)) })
  })

  app.get('/phone/messages', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const own = [...state.messages.values()].filter(({ payer_id }) => payer_id === payer.id)
    return context.json({ messages: own.toReversed().map((message) => messageView(platform, message)) })
  })

  app.post('/phone/login', async (context) => {
    const input = await readInput(context)
    return context.json({
      code: issueLoginCode(platform, choosePayer(state, input.text('openid')), input.text('appid')),
    })
  })

  app.post('/phone/open', async (context) => {
    const input = await readInput(context)
    const kind = input.oneOf('kind', ['h5', 'miniprogram'])
    const appid = input.optionalText('appid')
    const sandboxUrl = new URL(context.req.url).origin
    const asked = input.text('url')
    const url = isAuthorizeLink(asked, sandboxUrl)
      ? authorize(platform, choosePayer(state, input.optionalText('openid')), asked)
      : asked
    try {
      return context.json(
        await webviews.open({
          url,
          sandboxUrl,
          context: { kind, ...(appid === undefined ? {} : { appid }) },
        }),
      )
    } catch (error) {
      if (error instanceof WebviewError)
        throw new Refusal(400, error.code, error.message, { message_en: error.message_en })
      throw error
    }
  })
}

/** The living order behind what the camera saw. */
function scanned({ state, clock }: Platform, text: string): Order {
  const token = CODE_URL.exec(text)?.[1]
  if (token === undefined) throw unknownCode('这不是微信支付的二维码', 'This is not a WeChat Pay code.')
  const order = [...state.ordersByToken(token), ...state.combinesByToken(token)].find(
    ({ product }) => product === 'native',
  )
  // A code that was replaced by a newer one leads nowhere, as one that never was.
  if (!order) throw unknownCode('二维码已失效，请刷新后重试', 'This code is unknown, or a newer one has replaced it.')
  if (order.token_until! <= clock.now())
    throw expired('二维码已过期，请刷新后重试', 'This code is older than two hours.')
  return order
}

/** The order a page, mini program or app asks to pay; its signature must be the merchant's. */
function called(platform: Platform, input: Input): Order {
  const { clock, merchants } = platform
  const kind = input.oneOf('kind', KINDS)
  const params = input.texts('params')
  const prepay_id = prepayIdOf(kind, params)
  const order = byPrepayId(platform, prepay_id).find(({ trade_type }) => trade_type === TRADE_TYPE[kind])
  if (!order) throw unknownCode('支付场景非法', `There is no order of this kind with the prepay_id ${prepay_id}.`)
  if (order.prepay_until <= clock.now())
    throw expired('支付请求已失效，请重新发起支付', 'This prepay_id is older than two hours.')
  if (kind === 'h5') checkH5Link(order, params, clock.now())
  else if (order.v2_sign_type !== undefined) {
    const appid = input.optionalText('appid') ?? order.openid_appid ?? order.appid
    checkV2PayCall({ kind, params, appid, order, merchant: merchants.find(order.mchid)! })
  } else if (
    !verify(
      signedMessage(kind, input, params, order),
      params['paySign'] ?? params['sign'] ?? '',
      merchants.publicKey(merchants.find(order.mchid)!),
    )
  ) {
    throw new Refusal(400, 'BAD_SIGNATURE', '支付验证签名失败', {
      message_en: 'The signature of the pay call is wrong.',
      hint: `Sign ${JSON.stringify(signedMessage(kind, input, params, order))} with the merchant's private key.`,
    })
  }
  return order
}

function prepayIdOf(kind: Kind, params: Params): string {
  if (kind === 'app') return params['prepayid'] ?? params['prepayId'] ?? ''
  if (kind !== 'h5') return (params['package'] ?? '').replace(/^prepay_id=/, '')
  const link = params['h5_url'] ?? params['url'] ?? ''
  return URL.canParse(link) ? (new URL(link).searchParams.get('prepay_id') ?? '') : ''
}

/** The four lines, rebuilt from what was called; mini programs do not send their appid, the phone knows whose page it is. */
function signedMessage(kind: Kind, input: Input, params: Params, order: Order): string {
  const text = (name: string): string => params[name] ?? ''
  if (kind === 'app') {
    const timestamp = text('timestamp') || text('timeStamp')
    return clientPayMessage({
      appid: text('appid') || order.appid,
      timestamp,
      nonce_str: text('noncestr') || text('nonceStr'),
      package: prepayIdOf(kind, params),
    })
  }
  if (params['signType'] !== 'RSA') {
    throw new Refusal(400, 'BAD_SIGNATURE', '支付验证签名失败', {
      message_en: 'signType must be RSA for an order made by APIv3.',
    })
  }
  const appid = kind === 'jsapi' ? text('appId') : (input.optionalText('appid') ?? order.openid_appid ?? order.appid)
  return clientPayMessage({
    appid,
    timestamp: text('timeStamp'),
    nonce_str: text('nonceStr'),
    package: text('package'),
  })
}

function checkH5Link(order: Order, params: Params, now: number): void {
  const link = new URL(params['h5_url'] ?? params['url'] ?? '')
  if (link.searchParams.get('package') !== order.token || order.token_until! <= now) {
    throw expired(
      '支付请求已失效，请重新发起支付',
      'This link is older than five minutes, or a newer one has replaced it.',
    )
  }
}

/** What the payer is shown to pay. */
export function cashier(platform: Platform, order: Order, payer: Payer): object {
  const { merchants } = platform
  const reduced = withCoupon(platform, order, payer)
  return {
    token: order.prepay_id,
    merchant_name: merchants.find(earnerOf(order))!.name,
    description: order.description,
    amount: { total: order.total, currency: order.currency },
    discount: discountOf(reduced),
    payer_total: payerTotal(reduced),
    out_trade_no: order.out_trade_no,
    expires_at: formatRfc3339(order.expires_at ?? order.closes_at),
    payer: { nickname: payer.nickname, balance: payer.balance },
    ...(order.parts ? { sub_orders: partsOf(platform.state, order).map((part) => partView(platform, part)) } : {}),
  }
}

function partView({ merchants }: Platform, part: Order): object {
  return {
    merchant_name: merchants.find(earnerOf(part))!.name,
    description: part.description,
    amount: { total: part.total, currency: part.currency },
    out_trade_no: part.out_trade_no,
  }
}

/** @throws Refusal when no cashier has this token. */
export function byToken(platform: Platform, token: string): Order {
  const [order] = byPrepayId(platform, token)
  if (!order) throw unknownCode('订单不存在', 'This cashier is unknown.')
  return order
}

function byPrepayId({ state }: Platform, prepay_id: string): Order[] {
  return [...state.ordersByPrepayId(prepay_id), ...state.combinesByPrepayId(prepay_id)]
}

function billView({ state, merchants }: Platform, order: Order): object {
  const refunded = state.refundsByOrder(order.transaction_id!).filter(({ status }) => status === 'SUCCESS')
  return {
    merchant_name: merchants.find(earnerOf(order))!.name,
    description: order.description,
    amount: { total: order.total, payer_total: payerTotal(order), currency: order.currency },
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    success_time: formatRfc3339(order.success_at!),
    refunded: order.reversed_at === undefined ? refunded.reduce((sum, { refund }) => sum + refund, 0) : order.total,
  }
}

function messageView({ merchants }: Platform, message: ServiceMessage): object {
  const { id, appid, template_id, data, page, at } = message
  return { id, merchant_name: merchants.byAppid(appid)?.name, template_id, data, page, time: formatRfc3339(at) }
}

function unknownCode(message: string, message_en: string): Refusal {
  return new Refusal(404, 'UNKNOWN_CODE', message, { message_en })
}

function cancelled(): Refusal {
  return new Refusal(409, 'PAY_CANCELLED', '用户取消支付', { message_en: 'The payer has cancelled, says the page.' })
}

function expired(message: string, message_en: string): Refusal {
  return new Refusal(409, 'QR_EXPIRED', message, { message_en })
}
