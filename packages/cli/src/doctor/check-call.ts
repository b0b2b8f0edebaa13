import { aeadDecrypt, DecryptError } from '@wxtill/protocol'
import {
  ApiError,
  PlatformKeyError,
  SignatureError,
  WechatPay,
  WechatPayError,
  type Answer,
  type ResponseData,
} from '@wxtill/sdk'
import { clientOptions } from '../client-options.ts'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'

const ROUTE = 'GET /v3/certificates'
type List = Answer<ResponseData<typeof ROUTE>>

const PUBLIC_KEY_ADVICE =
  'Download pub_key.pem and copy its ID (PUB_KEY_ID_…) together from the merchant platform (账户中心 > API安全 > 微信支付公钥).'
const V3_KEY_ADVICE =
  'Copy the APIv3 key as it was set on the merchant platform (账户中心 > API安全 > 设置APIv3密钥). It is another one than the APIv2 key.'

/** A real signed call: does WeChat Pay take our signature, can we prove its answer, does the APIv3 key open what it sealed? */
export async function checkCall(subject: Subject): Promise<Finding[]> {
  let client: WechatPay
  try {
    client = new WechatPay({ ...clientOptions(subject.setup, subject.baseUrl), clock: { now: subject.now } })
  } catch (error) {
    return [skipped('signed-call', `not tried: ${sentenceOf(error)}`)]
  }
  try {
    return readAnswer(subject, await client.request(ROUTE, {}))
  } catch (error) {
    return readFailure(error, subject)
  }
}

function readAnswer({ setup }: Subject, answer: List): Finding[] {
  const accepted = ok('signed-call', `${ROUTE} answered ${answer.status}`)
  const proven = ok('answer', `verified under ${String(answer.headers['wechatpay-serial'])}`)
  return [accepted, proven, opened(answer.data, setup.facts.get('api_v3_key') ?? '')]
}

/** With a public key the sdk need not open the list; the list is still the one thing to try the APIv3 key on. */
function opened({ data }: List['data'], key: string): Finding {
  try {
    for (const { encrypt_certificate: sealed } of data) {
      const { nonce = '', associated_data, ciphertext = '' } = sealed ?? {}
      aeadDecrypt({ key, nonce, associated_data, ciphertext })
    }
    return ok('api-v3-key-fits', 'it opens what WeChat Pay sealed')
  } catch {
    return wrongV3Key()
  }
}

function wrongV3Key(): Finding {
  return fail(
    'api-v3-key-fits',
    'The APIv3 key does not open what WeChat Pay sealed: no notification could be read.',
    V3_KEY_ADVICE,
  )
}

/** The sdk wraps what went wrong while it fetched certificates; the innermost failure it knows tells most. */
function rootOf(error: unknown): unknown {
  let root = error
  while (
    root instanceof WechatPayError &&
    (root.cause instanceof WechatPayError || root.cause instanceof DecryptError)
  ) {
    root = root.cause
  }
  return root
}

function readFailure(error: unknown, subject: Subject): Finding[] {
  const root = rootOf(error)
  const accepted = ok('signed-call', 'WeChat Pay took the signature')
  if (root instanceof DecryptError) return [accepted, wrongV3Key()]
  if (root instanceof ApiError) return root.status === 404 ? [accepted, withoutCertificates(subject)] : [refused(root)]
  if (root instanceof SignatureError) return [accepted, unproven(root, subject)]
  if (root instanceof PlatformKeyError) return [accepted, fail('answer', root.message, root.hint)]
  const advice = root instanceof WechatPayError ? root.hint : 'Run it again; if it stays, report it.'
  return [fail('signed-call', sentenceOf(root), advice)]
}

/** Newer merchant numbers have no platform certificates; the refusal itself shows that the signature was good. */
function withoutCertificates({ setup, echo }: Subject): Finding {
  if (!setup.files.has('public_key')) {
    return fail(
      'answer',
      'This merchant number has no platform certificates, and there is no public key: no answer could be verified.',
      PUBLIC_KEY_ADVICE,
    )
  }
  if (echo) return skipped('answer', 'the self-test below shows it')
  return skipped(
    'answer',
    'this number has no platform certificates to ask for; --echo shows whether answers can be verified',
  )
}

/** The sentences of a 401, by what to do about them. */
const REFUSALS: readonly { readonly said: RegExp; readonly why: string; readonly advice: string }[] = [
  {
    said: /5分钟|timestamp/i,
    why: "this machine's clock is more than 5 minutes off",
    advice: 'Switch time synchronisation on: timedatectl set-ntp true.',
  },
  {
    said: /序列号/,
    why: 'WeChat Pay knows no certificate of this serial for this merchant',
    advice:
      'Set the serial to that of apiclient_cert.pem: openssl x509 -in apiclient_cert.pem -noout -serial. A platform certificate has another one.',
  },
  {
    said: /过期|作废|更换/,
    why: 'the API certificate is no longer valid',
    advice: 'Apply for a new API certificate (账户中心 > API安全) and change key, certificate and serial together.',
  },
  {
    said: /未申请过证书/,
    why: 'this merchant never applied for an API certificate',
    advice: 'Apply for one on the merchant platform (账户中心 > API安全 > 商户API证书).',
  },
  {
    said: /签名|验签/,
    why: 'the signature does not hold: the private key is not the one of this serial, or the merchant number is another',
    advice: 'Take apiclient_key.pem, serial and merchant number from the same archive of the API certificate.',
  },
]

function refused(error: ApiError): Finding {
  const known = error.status === 401 ? REFUSALS.find(({ said }) => said.test(error.platformMessage)) : undefined
  const said = `${ROUTE} answered ${error.status} ${error.code} ${error.platformMessage}`
  return known ? fail('signed-call', `${said}: ${known.why}.`, known.advice) : fail('signed-call', said, error.hint)
}

function unproven(error: SignatureError, { setup }: Subject): Finding {
  if (error.code === 'SIGNATURE_PROBE') return warn('answer', error.message, 'This happens now and then: run it again.')
  if (error.code === 'SIGNATURE_MISMATCH' && setup.files.has('public_key')) {
    const name = setup.nameOf('public_key')
    return fail('answer', `${error.message} ${name} is probably not the key of its ID.`, PUBLIC_KEY_ADVICE)
  }
  if (error.code === 'TIMESTAMP_STALE') return fail('answer', error.message, "Set this machine's clock right.")
  return fail(
    'answer',
    error.message,
    'Look for a proxy between here and WeChat Pay that alters answers or drops headers.',
  )
}
