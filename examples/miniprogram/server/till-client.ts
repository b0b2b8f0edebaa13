import { Refusal } from './refusal.ts'

/** The parts of a till's payment this shop uses. */
export interface Payment {
  readonly id: string
  readonly state: string
  readonly description: string
  readonly openid?: string
  readonly amount: { readonly total: number }
  readonly pay?: Record<string, string>
}

export interface NewPayment {
  readonly mchid?: string
  readonly channel: 'miniprogram' | 'jsapi'
  readonly openid: string
  readonly description: string
  readonly amount: { readonly total: number }
  readonly attach: string
}

const TIMEOUT = 15_000

/** The till's HTTP API, as far as a shop needs it. */
export class TillClient {
  readonly #url: string
  readonly #apiKey: string

  constructor(url: string, apiKey: string) {
    this.#url = url
    this.#apiKey = apiKey
  }

  /** Creates a payment. The same key is the same payment, so a call without an answer is repeated once, safely. */
  async createPayment(payment: NewPayment, idempotencyKey: string): Promise<Payment> {
    const create = () => this.#call('POST', '/v1/payments', { body: payment, idempotencyKey })
    return create().catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'TILL_UNREACHABLE') return create()
      throw error
    })
  }

  payment(id: string): Promise<Payment> {
    return this.#call('GET', `/v1/payments/${encodeURIComponent(id)}`)
  }

  /** Lets the till ask WeChat Pay now, for when a notification is late or lost. */
  queryPayment(id: string): Promise<Payment> {
    return this.#call('POST', `/v1/payments/${encodeURIComponent(id)}/query`)
  }

  async #call(
    method: 'GET' | 'POST',
    path: string,
    options: { body?: object; idempotencyKey?: string } = {},
  ): Promise<Payment> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#apiKey}`,
        ...(options.body ? { 'content-type': 'application/json' } : {}),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
      },
      ...(options.body ? { body: JSON.stringify(options.body) } : {}),
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error: unknown) => {
      throw new Refusal(502, 'TILL_UNREACHABLE', '收银台暂时无法访问，请稍后再试', { cause: error })
    })
    // The till is ours, so its answers are taken at their word.
    const answer = (await response.json().catch(() => ({}))) as Payment & { code?: string; message?: string }
    if (response.ok) return answer
    if (response.status === 404) throw new Refusal(404, 'ORDER_UNKNOWN', '没有这笔订单')
    throw new Refusal(response.status < 500 ? 409 : 502, answer.code ?? 'TILL_REFUSED', answer.message ?? '下单失败')
  }
}
