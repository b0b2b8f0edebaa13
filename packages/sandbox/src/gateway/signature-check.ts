import type { KeyObject } from 'node:crypto'
import { verify, verifyAsync } from '@wxtill/protocol'

/**
 * Checks the signatures of calls. A call that comes alone is checked at once. Where calls queue up, other threads check while this one
 * answers, and each goes on in the order in which it came.
 */
export class SignatureCheck {
  #answering = 0
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()

  /** Does the work of answering one call. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#answering++
    try {
      return await work()
    } finally {
      this.#answering--
    }
  }

  verify(message: Buffer, signature: string, publicKey: KeyObject): boolean | Promise<boolean> {
    if (this.#answering <= 1 && this.#waiting === 0) return verify(message, signature, publicKey)
    return this.#inTurn(verifyAsync(message, signature, publicKey))
  }

  async #inTurn(checked: Promise<boolean>): Promise<boolean> {
    this.#waiting++
    const before = this.#last
    const turn = before.then(() => checked)
    this.#last = turn
    const isTrue = await turn
    this.#waiting--
    return isTrue
  }
}
