import { requestMessage, sign, parsePrivateKey, parsePublicKey } from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { describe, expect, it } from 'vitest'
import { SignatureCheck } from './signature-check.ts'

const { merchant } = vectors.keys
const publicKey = parsePublicKey(merchant.public_key_pem)
const privateKey = parsePrivateKey(merchant.private_key_pem)

const messageOf = (index: number): Buffer =>
  requestMessage({ method: 'GET', url: `/v3/certificates?${index}`, timestamp: 1781000000, nonce_str: 'abc', body: '' })

describe('the signatures of calls', () => {
  it('are checked at once when a call comes alone', async () => {
    const check = new SignatureCheck()
    const message = messageOf(0)
    const verdicts = await check.during(async () => [
      check.verify(message, sign(message, privateKey), publicKey),
      check.verify(message, 'AAAA', publicKey),
    ])
    expect(verdicts).toEqual([true, false])
  })

  it('let calls that come together go on in their order, the wrong ones too', async () => {
    const check = new SignatureCheck()
    const went: number[] = []
    const verdicts = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const message = messageOf(index)
        // A text that is no signature is known to be none at once; it waits for those before it.
        const signature = index % 3 === 0 ? 'no signature' : sign(message, privateKey)
        return check.during(async () => {
          const isTrue = await check.verify(message, signature, publicKey)
          went.push(index)
          return isTrue
        })
      }),
    )
    expect(went).toEqual(Array.from({ length: 60 }, (_, index) => index))
    expect(verdicts).toEqual(Array.from({ length: 60 }, (_, index) => index % 3 !== 0))
  })

  it('are checked at once again when the rush is over', async () => {
    const check = new SignatureCheck()
    const message = messageOf(0)
    const signature = sign(message, privateKey)
    await Promise.all(
      Array.from({ length: 8 }, () => check.during(async () => check.verify(message, signature, publicKey))),
    )
    expect(await check.during(async () => [check.verify(message, signature, publicKey)])).toEqual([true])
  })
})
