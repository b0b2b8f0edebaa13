import { formatRfc3339 } from '@wxtill/protocol'
import type { Sandbox } from '../sandbox.ts'
import type { ControlAnswer, TestAnswer, TestMerchant } from './test-merchant.ts'

export const PARKINGS = '/v3/vehicle/parking/parkings'
export const FEES = '/v3/vehicle/transactions/parking'
export const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' }
const LOT = '欢乐海岸停车场'

/** A car park's backend: what it sends at the entry and at the exit, with defaults for one car. */
export class TestCarPark {
  readonly merchant: TestMerchant
  readonly sandbox: Sandbox
  /** Where it hears; nobody listens there by default. */
  notify_url = 'http://127.0.0.1:9/parking'
  /** Added to every body: a partner names its sub-merchant. */
  party: Record<string, string> = {}
  #start_time: string

  constructor(merchant: TestMerchant) {
    this.merchant = merchant
    this.sandbox = merchant.sandbox
    this.#start_time = formatRfc3339(this.sandbox.clock.now() - 7_200_000)
  }

  entrance(out_parking_no: string, more: object = {}): Record<string, unknown> {
    return {
      ...this.party,
      out_parking_no,
      ...PLATE,
      notify_url: this.notify_url,
      start_time: this.#start_time,
      parking_name: LOT,
      free_duration: 3600,
      ...more,
    }
  }

  enter(out_parking_no: string, more: object = {}): Promise<TestAnswer> {
    return this.merchant.post(PARKINGS, this.entrance(out_parking_no, more))
  }

  fee(out_trade_no: string, parking_id: string, more: object = {}, info: object = {}): Record<string, unknown> {
    return {
      appid: this.merchant.credentials.appid,
      ...this.party,
      description: '停车场扣费',
      out_trade_no,
      trade_scene: 'PARKING',
      notify_url: this.notify_url,
      amount: { total: 500, currency: 'CNY' },
      parking_info: {
        parking_id,
        ...PLATE,
        start_time: this.#start_time,
        end_time: formatRfc3339(this.sandbox.clock.now() - 80_000),
        parking_name: LOT,
        charging_duration: 7120,
        device_id: '12313',
        ...info,
      },
      ...more,
    }
  }

  charge(out_trade_no: string, parking_id: string, more: object = {}, info: object = {}): Promise<TestAnswer> {
    return this.merchant.post(FEES, this.fee(out_trade_no, parking_id, more, info))
  }

  query(out_trade_no: string): Promise<TestAnswer> {
    const { sub_mchid } = this.party
    const query = sub_mchid === undefined ? '' : `?sub_mchid=${sub_mchid}`
    return this.merchant.get(`/v3/vehicle/transactions/out-trade-no/${out_trade_no}${query}`)
  }

  find(openid: string, more: Record<string, string> = {}): Promise<TestAnswer> {
    const { sub_mchid } = this.party
    const asked = {
      appid: this.merchant.credentials.appid,
      ...(sub_mchid === undefined ? {} : { sub_mchid }),
      ...PLATE,
      openid,
      ...more,
    }
    const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return this.merchant.get(`/v3/vehicle/parking/services/find?${query.join('&')}`)
  }

  /** Turns the plate, by the control API; `open` puts it into the first payer's service. */
  plate(
    event: 'open' | 'pause' | 'resume' | 'remove' | 'overdue' | 'repay',
    more: object = {},
  ): Promise<ControlAnswer> {
    return this.merchant.control('POST', event === 'open' ? '/plates' : `/plates/${event}`, { ...PLATE, ...more })
  }

  async openids(): Promise<string[]> {
    const { payers } = (await this.merchant.control('GET', '/payers')).json
    return payers.map(({ openid }: { openid: string }) => openid)
  }

  fault(action: object, match: object = {}): Promise<ControlAnswer> {
    return this.merchant.control('POST', '/faults', { match, action })
  }
}
