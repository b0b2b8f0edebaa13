import { NodeTransport } from '@wxtill/sdk'
import { ApiError, ConnectionError, WechatPayError, WechatPayV2 } from '@wxtill/sdk/v2'
import { X509Certificate } from 'node:crypto'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'

const CHECK = 'client-certificate'
const ROUTE = 'POST /mmpaymkttransfers/gethbinfo'
const SAME_ARCHIVE =
  'Take apiclient_cert.pem and apiclient_key.pem of this merchant number from one archive of the API certificate.'
const RENEW =
  'Apply for a new API certificate on the merchant platform (账户中心 > API安全), then change key, certificate and serial together.'

/**
 * Asks by APIv2, over mutual TLS, for a red packet that is not there: whatever is answered, the certificate was taken. Only for a
 * merchant who has an APIv2 key.
 */
export async function checkV2Certificate(subject: Subject, transport = new NodeTransport()): Promise<Finding[]> {
  const { setup, baseUrl, now } = subject
  const [key, mchid, appid] = (['api_v2_key', 'mchid', 'appid'] as const).map((fact) => setup.facts.get(fact))
  if (key === undefined) return []
  if (mchid === undefined || appid === undefined) return [skipped(CHECK, 'not tried: it needs mchid and appid')]
  const [cert, privateKey] = (['certificate', 'private_key'] as const).map((role) =>
    setup.files.get(role)?.bytes.toString('utf8'),
  )
  if (cert === undefined || privateKey === undefined)
    return [missing(setup.nameOf(cert === undefined ? 'certificate' : 'private_key'))]
  if (!baseUrl.startsWith('https:')) return [skipped(CHECK, 'not tried: it is shown over https only')]
  try {
    const clientCertificate = { cert, key: privateKey }
    const client = new WechatPayV2({ mchid, appid, key, clientCertificate, baseUrl, transport, clock: { now } })
    await client.queryRedPack({ mch_billno: `doctor${now()}`, bill_type: 'MCHT' })
    return [ok(CHECK, `${ROUTE} answered over it`)]
  } catch (error) {
    // What the client refuses to begin with (a key that is not the certificate's) other checks explain.
    if (!(error instanceof WechatPayError)) return [skipped(CHECK, `not tried: ${sentenceOf(error)}`)]
    return [readFailure(error, new X509Certificate(cert), subject)]
  } finally {
    transport.close()
  }
}

const missing = (name: string): Finding =>
  warn(
    CHECK,
    `${name} is missing: refunds, reversals and red packets of APIv2 cannot be asked for.`,
    'Put apiclient_cert.pem and apiclient_key.pem there; the rest of APIv2 works without them.',
  )

function readFailure(error: WechatPayError, certificate: X509Certificate, subject: Subject): Finding {
  if (error instanceof ApiError) {
    if (isAboutCertificate(error)) return refused(`answered ${error.platformMessage}`, certificate, subject)
    if (isFromBehind(error)) return ok(CHECK, `${ROUTE} answered ${error.code} over it`)
    if (error.code === 'SIGN_ERROR') return skipped(CHECK, 'not told: WeChat Pay refused the APIv2 key first')
  }
  if (isTurnedAway(error)) return refused('was cut off without an answer', certificate, subject)
  return warn(CHECK, `The certificate could not be tried: ${sentenceOf(error)}`, error.hint)
}

/** How TLS refuses a certificate, without a word of why: by an alert, or by hanging up on what other calls were answered over. */
function isTurnedAway(error: WechatPayError): boolean {
  if (!(error instanceof ConnectionError)) return false
  const { code = '' } = ((error.cause as Error | undefined)?.cause ?? {}) as { code?: string }
  return error.code === 'CONNECTION_CUT' || /^ERR_SSL_.*ALERT|^ECONNRESET$/.test(code)
}

const CODES: ReadonlySet<string> = new Set([
  'CA_ERROR',
  'CA_VERIFY_FAILED',
  'ERR_VERIFY_SSL_SERIAL',
  'ERR_VERIFY_SSL_SN',
])

const isAboutCertificate = ({ code, platformMessage }: ApiError): boolean =>
  CODES.has(code) || platformMessage.includes('证书')

/** `return_code` SUCCESS: it came as far as the business. */
const isFromBehind = ({ detail }: ApiError): boolean =>
  (detail as { return_code?: unknown } | undefined)?.return_code === 'SUCCESS'

/** Why it was refused, as far as the certificate itself tells. */
function refused(how: string, { validTo, subject: names }: X509Certificate, { setup, now }: Subject): Finding {
  const name = setup.nameOf('certificate')
  const said = `${ROUTE} ${how}`
  const end = new Date(validTo)
  if (end.getTime() <= now())
    return fail(CHECK, `${said}: ${name} expired on ${end.toISOString().slice(0, 10)}.`, RENEW)
  const mchid = setup.facts.get('mchid')
  const owner = /^CN=(\d+)$/m.exec(names)?.[1]
  if (owner !== undefined && owner !== mchid)
    return fail(CHECK, `${said}: ${name} is of merchant ${owner}, not of ${mchid}.`, SAME_ARCHIVE)
  return fail(
    CHECK,
    `${said}: WeChat Pay does not take ${name} for merchant ${mchid}; it was revoked or replaced, or a proxy on the way does not pass it on.`,
    'See which certificate is valid (账户中心 > API安全 > 商户API证书); a proxy must let TLS through untouched.',
  )
}
