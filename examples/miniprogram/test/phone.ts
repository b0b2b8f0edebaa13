import type { MiniProgramPayParams } from '@wxtill/miniprogram'

/** What the payer does when the payment sheet opens. */
export type Act = 'pay' | 'cancel' | 'pay but say cancelled' | 'say ok'

interface PhoneOptions {
  readonly sandboxUrl: string
  readonly appid: string
  readonly openid: string
  readonly act: Act
}

/** The `wx` of a mini program, played by the sandbox's phone: real login codes, real payment of signed parameters. */
export class Phone {
  /** What the next payment sheet meets. */
  act: Act
  /** How often `wx.login` was called. */
  logins = 0
  /** Everything the mini program received from its backend. */
  readonly received: unknown[] = []
  /** The next login code is one WeChat will not take. */
  spoilNextCode = false
  /** The next session token is one the backend does not know. */
  spoilNextToken = false
  readonly #options: PhoneOptions

  constructor(options: PhoneOptions) {
    this.#options = options
    this.act = options.act
  }

  readonly wx: Pick<Wechat, 'login' | 'request' | 'requestPayment'> = {
    login: ({ success, fail }) => {
      this.#login().then(success, (error: Error) => fail?.({ errMsg: `login:fail ${error.message}` }))
    },
    request: ({ url, method, data, header, success, fail }) => {
      const body = data === undefined ? {} : { body: JSON.stringify(data) }
      fetch(url, { method, headers: { 'content-type': 'application/json', ...this.#spoil(header) }, ...body })
        .then(async (response) => ({ statusCode: response.status, data: await response.json(), errMsg: 'request:ok' }))
        .then((result) => {
          this.received.push(result.data)
          success?.(result)
        })
        .catch((error: Error) => fail?.({ errMsg: `request:fail ${error.message}` }))
    },
    requestPayment: ({ success, fail, ...params }) => {
      this.#requestPayment(params).then(
        (ok) => (ok ? success?.({ errMsg: 'requestPayment:ok' }) : fail?.({ errMsg: 'requestPayment:fail cancel' })),
        (error: Error) => fail?.({ errMsg: `requestPayment:fail ${error.message}` }),
      )
    },
  }

  async #login(): Promise<{ code: string; errMsg: string }> {
    this.logins++
    const spoilt = this.spoilNextCode
    this.spoilNextCode = false
    const { appid, openid } = this.#options
    const { code } = (await this.#post('login', { appid, openid })) as { code: string }
    return { code: spoilt ? `${code.slice(0, -4)}0000` : code, errMsg: 'login:ok' }
  }

  #spoil(header: Record<string, string> = {}): Record<string, string> {
    if (!this.spoilNextToken || header.authorization === undefined) return header
    this.spoilNextToken = false
    return { ...header, authorization: 'Bearer forgotten' }
  }

  /** @returns whether the client says ok */
  async #requestPayment(params: MiniProgramPayParams): Promise<boolean> {
    if (this.act === 'cancel') return false
    if (this.act === 'say ok') return true
    const { appid, openid } = this.#options
    const cashier = await this.#post('prepay', { openid, kind: 'miniprogram', appid, params })
    await this.#post('pay', { token: (cashier as { token: string }).token, openid, password: '123456' })
    return this.act === 'pay'
  }

  async #post(call: 'login' | 'prepay' | 'pay', body: object): Promise<unknown> {
    const response = await fetch(`${this.#options.sandboxUrl}/_sandbox/phone/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(answer))
    return answer
  }
}
