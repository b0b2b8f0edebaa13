import type { Draws } from './draws.ts'
import type { Asking, Noting } from './shop.ts'
import type { World } from './world.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
/** Seconds until somebody looks at the phone, or thinks again. */
const MOMENTS = [1, 3, 10, 60, 180]

/** Somebody the shop owes money: it comes as a transfer to be confirmed, or as a red packet to be opened. */
export class Sender {
  readonly #world: World
  readonly #draws: Draws
  readonly #ask: Asking
  readonly #note: Noting
  readonly #number: string
  readonly #openid: string

  /** @param number of what is sent; there is one user for each. */
  constructor(world: World, draws: Draws, ask: Asking, note: Noting, number: string) {
    this.#world = world
    this.#draws = draws
    this.#ask = ask
    this.#note = note
    this.#number = number
    this.#openid = world.sandbox.payer(`o${number}`).openid
  }

  async transfer(): Promise<void> {
    const body = {
      ...this.#own('out_bill_no'),
      openid: this.#openid,
      transfer_amount: this.#draws.between(30, 50_000),
      transfer_remark: '退差价',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    }
    const cancels = this.#draws.chance(0.25)
    // What is neither confirmed nor taken back is closed after a day.
    if (this.#draws.chance(cancels ? 0.4 : 0.97)) void this.#confirm(this.#draws.fork())
    await this.#send('/v1/transfers', body, cancels)
  }

  async redPacket(): Promise<void> {
    const people = this.#draws.chance(0.25) ? 3 : 1
    const body = {
      ...this.#own('mch_billno'),
      ...(people > 1 && { hb_type: 'GROUP', total_num: people }),
      re_openid: this.#openid,
      total_amount: people * this.#draws.between(100, 20_000),
      send_name: '茶馆',
      wishing: '恭喜发财',
      act_name: '抽奖',
      remark: '快来抢',
    }
    // What is not opened comes back after a day.
    const openers = this.#draws.chance(0.93) ? people : this.#draws.integer(people)
    void this.#open(openers, this.#draws.fork())
    await this.#send('/v1/red-packets', body, false)
  }

  /** Mostly the shop has a number of its own; else the till makes one, and a repeat is known by its key alone. */
  #own(field: string): object {
    return this.#draws.chance(0.7) ? { [field]: this.#number } : {}
  }

  /** Asks for it, now and then twice at once, or again later: with the same key, or by its number alone. */
  async #send(path: string, body: object, cancels: boolean): Promise<void> {
    await this.#world.sleep(this.#draws.integer(MINUTE))
    const key = { 'Idempotency-Key': `key-${this.#number}` }
    const isNumbered = 'out_bill_no' in body || 'mch_billno' in body
    const send = async (headers: Record<string, string> = key): Promise<string | undefined> => {
      const answer = await this.#ask('POST', path, body, 5, headers)
      this.#note(this.#number, answer)
      return answer?.body?.id as string | undefined
    }
    const [id] = await Promise.all(this.#draws.chance(0.2) ? [send(), send()] : [send()])
    await this.#world.sleep(this.#draws.pick(MOMENTS) * SECOND)
    if (this.#draws.chance(0.2)) await send(isNumbered && this.#draws.chance(0.5) ? {} : key)
    if (cancels && id !== undefined) await this.#ask('POST', `${path}/${id}/cancel`, undefined, 3)
  }

  /** Confirms whatever is on the phone. */
  async #confirm(draws: Draws): Promise<void> {
    for (const seconds of looks(draws)) {
      await this.#world.sleep(seconds * SECOND + draws.integer(1_000))
      for (const { package_info } of (await this.#phone<{ transfers: OnPhone[] }>('transfers')).transfers)
        await this.#world.sandbox.control('POST', '/phone/transfers/confirm', { openid: this.#openid, package_info })
    }
  }

  /** So many people open what is on the phone, whoever of them it was sent to first. */
  async #open(people: number, draws: Draws): Promise<void> {
    for (const seconds of looks(draws)) {
      await this.#world.sleep(seconds * SECOND + draws.integer(1_000))
      for (const { mch_billno } of (await this.#phone<{ red_packets: OnPhone[] }>('red-packets')).red_packets) {
        const openids = [this.#openid, ...this.#friends].slice(0, people)
        for (const openid of openids)
          await this.#world.sandbox.control('POST', '/phone/red-packets/open', { openid, mch_billno })
      }
    }
  }

  get #friends(): string[] {
    return ['A', 'B'].map((name) => this.#world.sandbox.payer(`o${this.#number}${name}`).openid)
  }

  async #phone<T>(what: string): Promise<T> {
    return (await this.#world.sandbox.control('GET', `/phone/${what}?openid=${this.#openid}`)).body as T
  }
}

/** Soon, and again when what went wrong has been put right. */
const looks = (draws: Draws): number[] => [draws.pick(MOMENTS), draws.pick(MOMENTS), 300, 600, 1_200, 3_600]

interface OnPhone {
  package_info?: string
  mch_billno?: string
}
