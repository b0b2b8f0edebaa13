import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAuthorization, parseAuthorization } from './authorization.ts'
import { parseCertificate } from './certificate.ts'
import { parsePrivateKey, parsePublicKey } from './keys.ts'
import { answerMessage, requestMessage, sign, signAsync, verify, verifyAsync } from './signature.ts'
import { MAX_SKEW_SECONDS } from './signature-rules.ts'
import { vectors } from './vectors.ts'

const { keys } = vectors
const merchantKey = parsePrivateKey(keys.merchant.private_key_pem)
const merchantPublicKey = parsePublicKey(keys.merchant.public_key_pem)

/** The keys a merchant knows, by the serial that answers name. */
const platformKeys = new Map([
  [keys.platform_public_key.id, parsePublicKey(keys.platform_public_key.public_key_pem)],
  ...[keys.platform_certificate_old, keys.platform_certificate_new].map(
    ({ certificate_pem }) =>
      [parseCertificate(certificate_pem).serial_no, parseCertificate(certificate_pem).publicKey] as const,
  ),
])

describe('values printed in the official documentation', () => {
  const key = parsePrivateKey(vectors.official_v3.demo_private_key_pem)
  it.each(vectors.official_v3.cases)(
    '$name is signed to the published value',
    ({ message, published, published_prefix, computed }) => {
      const signature = sign(message, key)
      expect(signature).toBe(computed)
      if (published !== undefined) expect(signature).toBe(published)
      if (published_prefix !== undefined) expect(signature.startsWith(published_prefix)).toBe(true)
      expect(verify(message, signature, parsePublicKey(vectors.official_v3.demo_public_key_pem))).toBe(true)
    },
  )
})

describe('request signatures', () => {
  it.each(vectors.request_signing)('$name: message, signature and header equal the vector', async (vector) => {
    const { method, url_to_sign: url, timestamp, nonce_str, body_to_sign: body } = vector
    const message = requestMessage({ method, url, timestamp, nonce_str, body })
    expect(message.toString()).toBe(vector.message)
    expect(message).toHaveLength(vector.message_length_bytes)
    expect(requestMessage({ method, url, timestamp, nonce_str, body: Buffer.from(body) })).toEqual(message)
    expect(sign(message, merchantKey)).toBe(vector.signature)
    expect(await signAsync(message, merchantKey)).toBe(vector.signature)
    const parts = {
      mchid: keys.mchid,
      nonce_str,
      signature: vector.signature,
      timestamp: Number(timestamp),
      serial_no: keys.merchant.serial_no,
    }
    expect(formatAuthorization(parts)).toBe(vector.authorization)
    expect(parseAuthorization(vector.authorization)).toEqual({ ok: true, value: parts })
  })
})

describe('signatures of answers and notifications', () => {
  const judge = (headers: Readonly<Record<string, string>>, body: string): boolean => {
    const key = platformKeys.get(headers['Wechatpay-Serial'] ?? '')
    const timestamp = headers['Wechatpay-Timestamp'] ?? ''
    const fresh = Math.abs(vectors.meta.clock - Number(timestamp)) <= MAX_SKEW_SECONDS
    const message = answerMessage({ timestamp, nonce: headers['Wechatpay-Nonce'] ?? '', body })
    return fresh && key !== undefined && verify(message, headers['Wechatpay-Signature'] ?? '', key)
  }

  it.each([...vectors.response_verification, vectors.certificates_download, ...vectors.notifications])(
    '$name ends as the vector says',
    ({ headers, body, expect: verdict }) => {
      expect(judge(headers, body)).toBe(verdict === 'accept')
    },
  )

  it('builds the signed message byte for byte', () => {
    const { headers, body, signed_message } = vectors.response_verification[0]!
    const parts = { timestamp: headers['Wechatpay-Timestamp']!, nonce: headers['Wechatpay-Nonce']! }
    expect(answerMessage({ ...parts, body }).toString()).toBe(signed_message)
    expect(answerMessage({ ...parts, body: Buffer.from(body) }).toString()).toBe(signed_message)
  })
})

describe.each([
  ['verify', verify],
  ['verifyAsync', verifyAsync],
])('%s', (_, check) => {
  const message = Buffer.from('GET\n/v3/certificates\n1781000000\nabc\n\n')
  const signature = sign(message, merchantKey)

  it('refuses every single-bit flip of the signature', async () => {
    const bytes = Buffer.from(signature, 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(await check(message, flipped.toString('base64'), merchantPublicKey)).toBe(false)
    }
  })

  it('refuses every single-bit flip of the message', async () => {
    for (let bit = 0; bit < message.length * 8; bit++) {
      const flipped = Buffer.from(message)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(await check(flipped, signature, merchantPublicKey)).toBe(false)
    }
  })

  it('refuses every other spelling of the same signature', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const body = signature.slice(0, -3)
    expect(signature.endsWith('==')).toBe(true)
    // 256 bytes leave four bits unused in the last character: 15 of the 16 characters that decode alike are wrong.
    const last = alphabet.indexOf(signature.at(-3)!)
    const spellings = [...alphabet].filter((_, index) => index >> 4 === last >> 4).map((end) => `${body}${end}==`)
    expect(spellings).toHaveLength(16)
    const accepted = await Promise.all(spellings.map(async (text) => check(message, text, merchantPublicKey)))
    expect(spellings.filter((_, index) => accepted[index])).toEqual([signature])
    const urlSafe = signature.replaceAll('+', '-').replaceAll('/', '_')
    for (const text of [signature.slice(0, -2), `${signature}=`, `${signature}\n`, ` ${signature}`, urlSafe]) {
      expect(await check(message, text, merchantPublicKey)).toBe(text === signature)
    }
  })

  it('never throws and never accepts text that is not the signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.constantFrom('', '====', `${signature} `, `WECHATPAY/SIGNTEST/${signature.slice(20)}`),
        ),
        async (text) => {
          expect(await check(message, text, merchantPublicKey)).toBe(false)
        },
      ),
    )
  })
})

describe('parseAuthorization', () => {
  const header = vectors.request_signing[0]!.authorization

  it.each([
    ['nothing', undefined, 'missing'],
    ['an empty header', '', 'missing'],
    ['another scheme', 'Bearer abc', 'scheme'],
    ['the scheme alone', 'WECHATPAY2-SHA256-RSA2048', 'syntax'],
    ['a repeated name', `${header},mchid="1900000002"`, 'syntax'],
    ['an unknown name', `${header},extra="1"`, 'syntax'],
    ['a missing name', header.replace(/,serial_no="[^"]*"/, ''), 'syntax'],
    ['an empty value', header.replace(/mchid="\d+"/, 'mchid=""'), 'syntax'],
    ['a timestamp that is not a number', header.replace(/timestamp="\d+"/, 'timestamp="now"'), 'syntax'],
    ['values without quotes', header.replaceAll('"', ''), 'syntax'],
    ['5 KB', `${header}${' '.repeat(5000)}`, 'syntax'],
  ])('refuses %s', (_, text, reason) => {
    expect(parseAuthorization(text)).toEqual({ ok: false, reason })
  })

  it('takes the pairs in any order, with spaces after commas', () => {
    const [scheme, pairs] = [header.slice(0, header.indexOf(' ')), header.slice(header.indexOf(' ') + 1)]
    expect(parseAuthorization(`${scheme} ${pairs.split(',').toReversed().join(', ')}`)).toEqual(
      parseAuthorization(header),
    )
  })

  it('reads back whatever is written', () => {
    const value = fc.stringMatching(/^[0-9A-Za-z+/=]{1,64}$/)
    fc.assert(
      fc.property(value, value, value, fc.nat(), value, (mchid, nonce_str, signature, timestamp, serial_no) => {
        const parts = { mchid, nonce_str, signature, timestamp, serial_no }
        expect(parseAuthorization(formatAuthorization(parts))).toEqual({ ok: true, value: parts })
      }),
    )
  })
})
