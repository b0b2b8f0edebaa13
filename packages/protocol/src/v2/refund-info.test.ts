import fc from 'fast-check'
import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DecryptError } from '../sealed.ts'
import { vectors } from '../vectors.ts'
import { openRefundInfo, sealRefundInfo } from './refund-info.ts'
import { readXml, writeXml } from './xml.ts'

const { api_v2_key: key, plaintext, req_info_base64, notification_xml } = vectors.v2.refund_req_info

describe('req_info', () => {
  it('is sealed to the vector and opened from it', () => {
    expect(sealRefundInfo(plaintext, key)).toBe(req_info_base64)
    expect(openRefundInfo(req_info_base64, key)).toEqual(readXml(plaintext, { root: 'root' }))
    expect(openRefundInfo(readXml(notification_xml).get('req_info')!, key).get('refund_status')).toBe('SUCCESS')
  })

  it('opens what was sealed, whatever it says', () => {
    const texts = fc.string({ maxLength: 200 }).filter((text) => !/[\0-\x1f]/.test(text))
    fc.assert(
      fc.property(texts, (text) => {
        const sealed = sealRefundInfo(writeXml([['a', text]], 'root'), key)
        expect(openRefundInfo(sealed, key)).toEqual(new Map([['a', text]]))
      }),
    )
  })

  it.each(['', 'A', '====', 'AAAA', req_info_base64.slice(4), `${req_info_base64}A`, ` ${req_info_base64}`])(
    'refuses %j',
    (text) => expect(() => openRefundInfo(text, key)).toThrow(DecryptError),
  )

  it('refuses what another key sealed, and a key of another length', () => {
    expect(() => openRefundInfo(req_info_base64, 'AnotherKeyOf32Bytes_____________')).toThrow(DecryptError)
    expect(() => openRefundInfo(req_info_base64, 'short')).toThrow(TypeError)
  })

  it('refuses what opens but is no refund: an external entity, another root', () => {
    const aes = createHash('md5').update(key).digest('hex')
    for (const text of [
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><root><a>&x;</a></root>',
      '<xml></xml>',
      '{}',
    ]) {
      const cipher = createCipheriv('aes-256-ecb', aes, null)
      const sealed = Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
      expect(() => openRefundInfo(sealed, key)).toThrow(/not into a refund/)
    }
  })
})
