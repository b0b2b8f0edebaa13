import { aeadEncrypt, formatRfc3339, oaepEncrypt, type Certificate } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { hasKey } from '../../keys/merchant-keys.ts'
import { checkNotifyUrl } from '../orders/rules.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'

const NO_CERTIFICATE =
  '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引https://pay.weixin.qq.com/docs/merchant/products/platform-certificate/wxp-pub-key-guide.html'

export const certificateRoutes: Routes = {
  'GET /v3/certificates': listCertificates,
  'GET /v3/global/certificates': listCertificates,
  'GET /hk/v3/certificates': listCertificates,
  'POST /v3/security/echo': echo,
}

function listCertificates({ platform, merchant, fault }: Call): Outcome {
  if (!hasKey(merchant, 'certificate') || fault?.certs === 'none')
    throw new PlatformError(404, 'RESOURCE_NOT_EXISTS', NO_CERTIFICATE, { requestCode: REQUEST_CODE.badParameter })
  return { body: { data: platform.keys.listed.map((certificate) => listed(certificate, { platform, merchant })) } }
}

function listed(certificate: Certificate, { platform, merchant }: Pick<Call, 'platform' | 'merchant'>): object {
  const nonce = platform.random.wire.alphanumeric(12)
  const associated_data = 'certificate'
  const ciphertext = aeadEncrypt({ key: merchant.api_v3_key, nonce, associated_data, plaintext: certificate.pem })
  return {
    serial_no: certificate.serial_no,
    effective_time: formatRfc3339(certificate.notBefore.getTime()),
    expire_time: formatRfc3339(certificate.notAfter.getTime()),
    encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext },
  }
}

/** Says back what was said, the encrypted part encrypted to the merchant; with a notify_url also as a notification. */
function echo({ platform, merchant, body, key }: Call): Outcome {
  const encrypted = body['encrypted_echo_message'] as string | undefined
  const reencrypted =
    encrypted === undefined ? undefined : oaepEncrypt(encrypted, platform.merchants.publicKey(merchant))
  const notify_url = body['notify_url'] as string | undefined
  if (notify_url !== undefined) {
    checkNotifyUrl(notify_url, '商户回调地址')
    platform.notifier.emit({
      mchid: merchant.mchid,
      event_type: 'SECURITY_ECHO.SUCCESS',
      number: body['echo_message'],
      notify_url,
      summary: '商户签名验签／加解密测试',
      original_type: 'security',
      associated_data: '',
      resource: { echo_message: body['echo_message'], encrypt_echo_message: reencrypted },
      key,
    })
  }
  return { body: { echo_message: body['echo_message'], encrypted_echo_message: reencrypted } }
}
