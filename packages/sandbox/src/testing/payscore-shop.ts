import { startSandbox, type Sandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../options.ts'
import { NotifyServer } from './notify-server.ts'
import { TestMerchant, type ControlAnswer, type TestAnswer } from './test-merchant.ts'

/** 18:13:20 in Beijing. */
export const START = Date.UTC(2026, 5, 9, 10, 13, 20)
export const HOUR = 3_600_000
const ORDERS = '/v3/payscore/serviceorder'
const PERMISSIONS = '/v3/payscore/permissions'

/** A rental shop that works with PayScore, and its user. */
export class PayscoreShop {
  readonly sandbox: Sandbox
  readonly merchant: TestMerchant
  readonly server: NotifyServer
  readonly notify_url: string
  readonly openid: string

  private constructor(
    sandbox: Sandbox,
    merchant: TestMerchant,
    server: NotifyServer,
    notify_url: string,
    openid: string,
  ) {
    this.sandbox = sandbox
    this.merchant = merchant
    this.server = server
    this.notify_url = notify_url
    this.openid = openid
  }

  static async open(options: SandboxOptions = {}): Promise<PayscoreShop> {
    const sandbox = await startSandbox({ clock: 'virtual', startAt: START, ...options })
    const merchant = new TestMerchant(sandbox)
    const server = new NotifyServer(merchant.credentials)
    const notify_url = await server.listen()
    const { openid } = (await merchant.control('GET', '/payers')).json.payers[0]
    return new PayscoreShop(sandbox, merchant, server, notify_url, openid)
  }

  /** On a sandbox of somebody else's; nobody listens for it. */
  static async of(merchant: TestMerchant, notify_url: string): Promise<PayscoreShop> {
    const { openid } = (await merchant.control('GET', '/payers')).json.payers[0]
    return new PayscoreShop(merchant.sandbox, merchant, new NotifyServer(merchant.credentials), notify_url, openid)
  }

  async close(): Promise<void> {
    await this.sandbox.close()
    await this.server.close()
  }

  get appid(): string {
    return this.merchant.credentials.appid
  }

  get mchid(): string {
    return this.merchant.credentials.mchid
  }

  preauthorise(authorization_code: string, more: object = {}): Promise<TestAnswer> {
    const { appid, notify_url } = this
    return this.merchant.post(PERMISSIONS, { service_id: '500001', appid, authorization_code, notify_url, ...more })
  }

  /** What the user does with the code. */
  permission(code: string, act: 'agree' | 'close', more: object = {}): Promise<ControlAnswer> {
    return this.merchant.control('POST', `/payscore/permissions/${this.mchid}/${code}/${act}`, {
      openid: this.openid,
      ...more,
    })
  }

  async authorise(code = 'A1'): Promise<void> {
    await this.preauthorise(code)
    await this.permission(code, 'agree')
  }

  byUser(openid = this.openid, service_id = '500001'): Promise<TestAnswer> {
    return this.merchant.get(`${PERMISSIONS}/openid/${openid}?service_id=${service_id}&appid=${this.appid}`)
  }

  byCode(code: string): Promise<TestAnswer> {
    return this.merchant.get(`${PERMISSIONS}/authorization-code/${code}?service_id=500001`)
  }

  endByUser(more: object = {}): Promise<TestAnswer> {
    const body = { service_id: '500001', appid: this.appid, reason: '用户要求', ...more }
    return this.merchant.post(`${PERMISSIONS}/openid/${this.openid}/terminate`, body)
  }

  endByCode(code: string): Promise<TestAnswer> {
    const body = { service_id: '500001', reason: '用户要求' }
    return this.merchant.post(`${PERMISSIONS}/authorization-code/${code}/terminate`, body)
  }

  /** An order without confirmation, with defaults. */
  order(out_order_no: string, more: object = {}): Record<string, unknown> {
    return {
      out_order_no,
      appid: this.appid,
      service_id: '500001',
      service_introduction: '共享充电宝',
      time_range: { start_time: '20260609181400' },
      risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 10_000 },
      notify_url: this.notify_url,
      openid: this.openid,
      need_user_confirm: false,
      ...more,
    }
  }

  create(out_order_no: string, more: object = {}): Promise<TestAnswer> {
    return this.merchant.post(ORDERS, this.order(out_order_no, more))
  }

  /** An order that its user has to confirm. */
  createToConfirm(out_order_no: string, more: object = {}): Promise<TestAnswer> {
    const risk_fund = { name: 'DEPOSIT', amount: 10_000 }
    return this.create(out_order_no, {
      service_id: '500002',
      need_user_confirm: true,
      openid: undefined,
      risk_fund,
      ...more,
    })
  }

  act(out_order_no: string, verb: string, body: object = {}): Promise<TestAnswer> {
    return this.merchant.post(`${ORDERS}/${out_order_no}/${verb}`, { appid: this.appid, service_id: '500001', ...body })
  }

  /** Two hours later, 4 yuan. */
  complete(out_order_no: string, more: object = {}): Promise<TestAnswer> {
    return this.act(out_order_no, 'complete', {
      post_payments: [{ name: '租借费用', amount: 400 }],
      total_amount: 400,
      time_range: { end_time: '20260609201320' },
      ...more,
    })
  }

  modify(out_order_no: string, amount: number, more: object = {}): Promise<TestAnswer> {
    const post_payments = [{ name: '租借费用', amount }]
    return this.act(out_order_no, 'modify', { post_payments, total_amount: amount, reason: '多收', ...more })
  }

  cancel(out_order_no: string, reason = '不租了', more: object = {}): Promise<TestAnswer> {
    return this.act(out_order_no, 'cancel', { reason, ...more })
  }

  sync(out_order_no: string, paid_time = '20260609201330'): Promise<TestAnswer> {
    return this.act(out_order_no, 'sync', { type: 'Order_Paid', detail: { paid_time } })
  }

  query(out_order_no: string, service_id = '500001'): Promise<TestAnswer> {
    return this.merchant.get(`${ORDERS}?service_id=${service_id}&appid=${this.appid}&out_order_no=${out_order_no}`)
  }

  /** What the user does with the order. */
  user(out_order_no: string, act: 'confirm' | 'decline' | 'pay', more: object = {}): Promise<ControlAnswer> {
    return this.merchant.control('POST', `/payscore/orders/${this.mchid}/${out_order_no}/${act}`, {
      openid: this.openid,
      ...more,
    })
  }

  /** Authorised, rented and brought back two hours later. */
  async rented(out_order_no: string, more: object = {}): Promise<TestAnswer> {
    if ((await this.byUser()).json.authorization_state !== 'AVAILABLE') await this.authorise()
    await this.create(out_order_no)
    await this.sandbox.clock.advance(2 * HOUR)
    return this.complete(out_order_no, more)
  }

  fault(number: string, action: object): Promise<ControlAnswer> {
    return this.merchant.control('POST', '/faults', { match: { number }, action })
  }

  async balance(): Promise<number> {
    return (await this.merchant.control('GET', '/payers')).json.payers[0].balance
  }

  setBalance(balance: number): Promise<ControlAnswer> {
    return this.merchant.control('POST', `/payers/${this.openid}`, { balance })
  }

  /** What the merchant was told of, in order. */
  async told(): Promise<string[]> {
    await this.sandbox.clock.advance(0)
    return this.server.received.map(({ event_type }) => event_type)
  }
}
