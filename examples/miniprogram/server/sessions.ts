import { randomBytes } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** What WeChat told about a payer. A mini program's `session_key` decrypts personal data, so it never leaves this process. */
export interface Shopper {
  readonly openid: string
  readonly session_key?: string
}

const LIFE = 24 * 3_600_000
/** A real shop keeps sessions in its database; this one forgets the oldest instead of growing for ever. */
const MOST = 10_000

/** Session tokens and who holds them, in memory: after a restart the mini program simply logs in again. */
export class Sessions {
  readonly #shoppers = new Map<string, { shopper: Shopper; until: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  open(shopper: Shopper): string {
    const token = randomBytes(24).toString('base64url')
    this.#shoppers.set(token, { shopper, until: this.#now() + LIFE })
    const [oldest] = this.#shoppers.keys()
    if (this.#shoppers.size > MOST && oldest !== undefined) this.#shoppers.delete(oldest)
    return token
  }

  /** @throws Refusal 401 when the header names no living session */
  find(authorization: string | undefined): Shopper {
    const token = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1] ?? ''
    const entry = this.#shoppers.get(token)
    if (!entry || entry.until <= this.#now()) {
      this.#shoppers.delete(token)
      throw new Refusal(401, 'SESSION_UNKNOWN', '请重新登录')
    }
    return entry.shopper
  }
}
