import { createHash } from 'node:crypto'
import { jscode2session, oauthLogin, oauthUrl, WechatLoginError } from '@wxtill/sdk'
import { findItem } from './items.ts'
import { Refusal } from './refusal.ts'
import { Sessions, type Shopper } from './sessions.ts'
import type { Payment, TillClient } from './till-client.ts'

export interface ShopOptions {
  readonly till: TillClient
  /** Whose money it is, where the till serves several. */
  readonly mchid?: string | undefined
  readonly appid: string
  readonly appsecret: string
  /** Where login codes are exchanged: `https://api.weixin.qq.com`, or a sandbox. */
  readonly wechatUrl: string
  /** Where phones reach the shop: WeChat brings payers of the web page back there. */
  readonly publicUrl: string
  /** A pending order is asked about at WeChat at most this often, in milliseconds. Default 2000. */
  readonly askEvery?: number
  readonly now?: () => number
}

/** An order as the payer's phone may see it: no openid, no keys. */
export interface OrderView {
  readonly id: string
  readonly state: string
  readonly description: string
  readonly total: number
}

/** WeChat's answers to a login code that a new code cures: invalid (or expired), used before. */
const CODE_REFUSED = new Set([40029, 40163])

/** The merchant's backend: who is shopping, what it costs, whether it is paid. HTTP is elsewhere. */
export class Shop {
  readonly #options: ShopOptions
  readonly #sessions: Sessions
  readonly #asked = new Map<string, number>()
  readonly #now: () => number

  constructor(options: ShopOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#sessions = new Sessions(this.#now)
  }

  /** Login code → openid and session_key, which stay here; the phone gets a token that only means something here. */
  login(code: unknown): Promise<{ session_token: string }> {
    const { appid, appsecret, wechatUrl } = this.#options
    return this.#open(code, (js_code) => jscode2session({ appid, secret: appsecret, js_code, baseUrl: wechatUrl }))
  }

  /** Where the web page sends its payer: WeChat comes back to the shop, with a code and this state. */
  authorizeUrl(state: unknown): { url: string } {
    if (typeof state !== 'string' || !/^[\w-]{8,64}$/.test(state))
      throw new Refusal(400, 'STATE_WRONG', 'state 必须是 8 到 64 个字母、数字、_ 或 -')
    const { appid, publicUrl } = this.#options
    return { url: oauthUrl({ appid, redirect_uri: `${publicUrl}/`, state }) }
  }

  /** The code the web page came back with → openid, which stays here. */
  pageLogin(code: unknown): Promise<{ session_token: string }> {
    const { appid, appsecret, wechatUrl } = this.#options
    return this.#open(code, (given) => oauthLogin({ appid, secret: appsecret, code: given, baseUrl: wechatUrl }))
  }

  async #open(code: unknown, ask: (code: string) => Promise<Shopper>): Promise<{ session_token: string }> {
    if (typeof code !== 'string' || code === '') throw new Refusal(400, 'LOGIN_CODE_MISSING', '缺少登录凭证')
    try {
      return { session_token: this.#sessions.open(await ask(code)) }
    } catch (error) {
      if (error instanceof WechatLoginError && CODE_REFUSED.has(error.errcode ?? 0)) {
        throw new Refusal(401, 'LOGIN_CODE_REFUSED', '登录凭证已失效，请重试', { cause: error })
      }
      throw new Refusal(502, 'LOGIN_UNAVAILABLE', '暂时无法登录，请稍后再试', { cause: error })
    }
  }

  /** Orders an item for whoever holds the session; the same request_id again gives the same order. */
  async order(
    authorization: string | undefined,
    wish: { item_id?: unknown; request_id?: unknown; channel?: unknown },
  ): Promise<{ order: OrderView; pay: Record<string, string> }> {
    const shopper = this.#sessions.find(authorization)
    const item = findItem(wish.item_id)
    if (!item) throw new Refusal(400, 'ITEM_UNKNOWN', '没有这件商品')
    if (typeof wish.request_id !== 'string' || !/^[\w-]{8,64}$/.test(wish.request_id)) {
      throw new Refusal(400, 'REQUEST_ID_WRONG', 'request_id 必须是 8 到 64 个字母、数字、_ 或 -')
    }
    const channel = wish.channel === 'jsapi' ? 'jsapi' : 'miniprogram'
    const payment = await this.#options.till.createPayment(
      {
        ...(this.#options.mchid !== undefined && { mchid: this.#options.mchid }),
        channel,
        openid: shopper.openid,
        description: item.name,
        amount: { total: item.price },
        attach: item.id,
      },
      idempotencyKey(shopper, wish.request_id),
    )
    if (!payment.pay) throw new Refusal(409, 'ORDER_NOT_PAYABLE', '这笔订单不能支付了，请重新下单')
    return { order: view(payment), pay: payment.pay }
  }

  /** Where an order stands. A pending one is looked up at WeChat too, so a lost notification costs seconds, not a sale. */
  async find(authorization: string | undefined, id: string): Promise<OrderView> {
    const shopper = this.#sessions.find(authorization)
    const { till, askEvery = 2000 } = this.#options
    const payment = await till.payment(id)
    if (payment.openid !== shopper.openid) throw new Refusal(404, 'ORDER_UNKNOWN', '没有这笔订单')
    if (payment.state !== 'pending' || this.#now() < (this.#asked.get(id) ?? 0) + askEvery) {
      if (payment.state !== 'pending') this.#asked.delete(id)
      return view(payment)
    }
    this.#asked.set(id, this.#now())
    return view(await till.queryPayment(id).catch(() => payment))
  }
}

/** Two payers may invent the same request_id; their orders must not meet. */
function idempotencyKey({ openid }: Shopper, requestId: string): string {
  return createHash('sha256').update(`${openid}\n${requestId}`).digest('hex')
}

function view({ id, state, description, amount }: Payment): OrderView {
  return { id, state, description, total: amount.total }
}
