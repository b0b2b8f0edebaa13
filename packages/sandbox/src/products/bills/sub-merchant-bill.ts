import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { sealAnswer } from '../../gateway/sealed-fields.ts'
import { subMerchant } from '../sub-merchant.ts'
import { fundFlowBillOf } from './bill-of-day.ts'
import { hashOf, isGzip, offer } from './hand-out.ts'
import type { Call, Outcome } from '../../gateway/call.ts'

/** The account of one sub-merchant, for its partner: sealed under a key of its own, which only the partner can open. */
export function applySubMerchantBill(call: Call): Outcome {
  const { platform, merchant, query, endpoint } = call
  const owner = subMerchant(platform, merchant, query['sub_mchid']!)
  if (query['algorithm'] !== 'AEAD_AES_256_GCM') {
    throw new PlatformError(400, 'INVALID_REQUEST', '不支持该加密算法', {
      requestCode: REQUEST_CODE.badParameter,
      reason: 'There is no SM4 here: ask for AEAD_AES_256_GCM.',
    })
  }
  const plain = Buffer.from(fundFlowBillOf({ ...call, merchant: owner }))
  const key = platform.random.numbers.alphanumeric(32)
  const nonce = platform.random.numbers.alphanumeric(16)
  const file = sealed(isGzip(call) ? gzipSync(plain) : plain, key, nonce)
  const body = {
    download_bill_count: 1,
    download_bill_list: [
      {
        bill_sequence: 1,
        download_url: offer(call, file, merchant.mchid),
        encrypt_key: key,
        ...hashOf(call, plain),
        nonce,
      },
    ],
  }
  return { body: sealAnswer(endpoint, body, platform.merchants.publicKey(merchant)) }
}

/** The tag stands behind the last byte. */
function sealed(bytes: Buffer, key: string, nonce: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}
