import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'
import { isPrivateAddress, isPrivateHost } from './private-address.ts'

const MAX_LENGTH = 255
/** WeChat Pay waits so long for an answer, in milliseconds. */
const DEADLINE = 5_000
const SLOW = 1_000

/** Whether WeChat Pay would take this notify_url, and how it answers a notification that nobody signed. */
export async function checkNotifyUrl({
  notifyUrl,
  baseUrl,
  now,
}: Pick<Subject, 'notifyUrl' | 'baseUrl' | 'now'>): Promise<Finding[]> {
  if (notifyUrl === undefined) return [skipped('notify-url', 'give --notify-url URL to have it checked')]
  const nearby = isPrivateHost(new URL(baseUrl).hostname)
  const fault = formFault(notifyUrl, nearby)
  if (fault) {
    // Not repeated: a password may stand in it.
    return [fail('notify-url', `The notify URL ${fault}`, 'Use https://your.domain/path, and nothing after the path.')]
  }
  const form = ok('notify-url', nearby ? `${notifyUrl}, good enough for a sandbox` : notifyUrl)
  return [
    form,
    nearby ? await probe(notifyUrl, now) : ((await closedAddress(notifyUrl)) ?? (await probe(notifyUrl, now))),
  ]
}

/** The rules of the form; to a sandbox on this machine plain http and closed networks are fine. */
function formFault(text: string, nearby: boolean): string | undefined {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return 'is no https:// address.'
  const url = new URL(text)
  if (text.length > MAX_LENGTH) return `has ${text.length} characters; WeChat Pay takes ${MAX_LENGTH}.`
  if (text.includes('?')) return 'has a query: WeChat Pay refuses such a notify_url.'
  if (text.includes('#')) return 'has a fragment, which never reaches a server.'
  if (url.username || url.password) return 'has a user name or password in it.'
  if (url.pathname === '/') return 'has no path.'
  if (nearby) return undefined
  if (url.protocol !== 'https:') return 'is not https.'
  if (isPrivateHost(url.hostname)) return 'lies in a closed network: WeChat Pay cannot reach it.'
  return undefined
}

async function closedAddress(notifyUrl: string): Promise<Finding | undefined> {
  const { hostname } = new URL(notifyUrl)
  if (isIP(hostname.replace(/^\[|\]$/g, ''))) return undefined
  const advice = 'Point the name at a public address of your server.'
  try {
    const addresses = (await lookup(hostname, { all: true })).map(({ address }) => address)
    const closed = addresses.filter((address) => isPrivateAddress(address))
    if (closed.length === 0) return undefined
    return fail('notify-reach', `${hostname} is ${closed.join(', ')} here: an address WeChat Pay cannot reach.`, advice)
  } catch (error) {
    return fail('notify-reach', `${hostname} has no address: ${sentenceOf(error)}.`, advice)
  }
}

/** An envelope like WeChat Pay's, that nobody signed. */
const PROBE = JSON.stringify({
  id: 'wxtill-doctor-probe',
  create_time: '2026-01-01T00:00:00+08:00',
  resource_type: 'encrypt-resource',
  event_type: 'TRANSACTION.SUCCESS',
  summary: 'unsigned probe of wxtill doctor',
  resource: { algorithm: 'AEAD_AES_256_GCM', ciphertext: '', associated_data: '', nonce: '' },
})

async function probe(notifyUrl: string, now: () => number): Promise<Finding> {
  const asked = now()
  try {
    const answer = await fetch(notifyUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'wxtill-doctor' },
      body: PROBE,
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    })
    await answer.body?.cancel()
    return judge(answer, now() - asked)
  } catch (error) {
    return unreachable(error)
  }
}

function judge({ status, headers }: Response, took: number): Finding {
  const check = 'notify-reach'
  if (status >= 300 && status < 400) {
    const to = headers.get('location')
    const where = to ? ` to ${to}` : ''
    return fail(
      check,
      `It answers ${status}, a redirect${where}: WeChat Pay does not follow it and counts it as failed.`,
      'Give the address it leads to, and let no login or session guard this path.',
    )
  }
  if (status < 300) {
    return fail(
      check,
      `It answers ${status} to a notification that nobody signed: anybody could report a payment.`,
      'Verify the signature before anything else (wxpay.notifications) and answer 401 when it does not hold.',
    )
  }
  if (status >= 500) {
    return fail(
      check,
      `It answers ${status} to an unsigned notification: the handler broke, or nothing runs behind the proxy.`,
      'Look into its log. A forged notification must be refused with 4xx before anything else happens.',
    )
  }
  if (status === 404 || status === 405) {
    return fail(
      check,
      `It answers ${status}: there is no handler for POST at this path.`,
      'Mount the notification handler there, or mend the path.',
    )
  }
  if (took > SLOW) {
    return warn(
      check,
      `It refuses an unsigned notification (${status}), but only after ${took} ms; WeChat Pay gives up after ${DEADLINE} ms.`,
      'Verify, store, answer; do the slow work afterwards.',
    )
  }
  return ok(check, `refuses an unsigned notification (${status}) within ${took} ms`)
}

function unreachable(error: unknown): Finding {
  const check = 'notify-reach'
  if (error instanceof Error && error.name === 'TimeoutError') {
    return fail(
      check,
      `No answer within ${DEADLINE} ms: WeChat Pay gives up then.`,
      'Open the port to the outside, and answer before slow work begins.',
    )
  }
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined
  const code = cause?.code ?? ''
  if (/CERT|SELF_SIGNED|TLS|SSL|ISSUER|VERIFY/.test(code)) {
    return fail(
      check,
      `Its TLS certificate does not hold (${code}): WeChat Pay hangs up too.`,
      'Install a certificate of a public authority, with the whole chain.',
    )
  }
  return fail(
    check,
    `It cannot be reached: ${cause?.message ?? sentenceOf(error)}.`,
    'Check that the server runs, and that name, port and firewall let the outside in.',
  )
}
