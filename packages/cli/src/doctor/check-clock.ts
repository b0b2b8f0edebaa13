import { NodeTransport } from '@wxtill/sdk'
import { fail, ok, sentenceOf, warn, type Finding, type Subject } from './finding.ts'

const REFUSED_SECONDS = 300
const WORRYING_SECONDS = 60
const TIMEOUTS = { connect: 3_000, total: 10_000 }

/** Whether the platform is there, and this machine's clock beside the `Date` of its answer. */
export async function checkClock({ baseUrl, now }: Subject): Promise<Finding> {
  const asked = now()
  let date: string
  try {
    date = await askDate(baseUrl)
  } catch (error) {
    return fail(
      'platform',
      `${baseUrl} cannot be reached: ${sentenceOf(error)}`,
      'Check the address, the name server and the firewall: only outgoing https is needed.',
    )
  }
  const theirs = Date.parse(date)
  if (Number.isNaN(theirs)) {
    return fail(
      'clock',
      `${baseUrl} answered without a Date: this is not WeChat Pay.`,
      'Check --base-url, and proxies on the way.',
    )
  }
  // The header has whole seconds; half of one is the best guess for what it cut off.
  return judge(Math.round(((asked + now()) / 2 - (theirs + 500)) / 1000))
}

async function askDate(baseUrl: string): Promise<string> {
  const transport = new NodeTransport()
  try {
    const answer = await transport.send({
      method: 'GET',
      url: `${baseUrl}/v3/certificates`,
      headers: { Accept: 'application/json', 'User-Agent': 'wxtill-doctor' },
      timeouts: TIMEOUTS,
      maxBytes: 1024 * 1024,
    })
    return String(answer.headers['date'] ?? '')
  } finally {
    transport.close()
  }
}

function judge(skew: number): Finding {
  const off = `This machine's clock is ${Math.abs(skew)} s ${skew > 0 ? 'fast' : 'slow'} of WeChat Pay's`
  const advice =
    'Switch time synchronisation on: timedatectl set-ntp true. With a sandbox: its clock was advanced; start it with a fresh data folder.'
  if (Math.abs(skew) > REFUSED_SECONDS) {
    return fail(
      'clock',
      `${off}: more than ${REFUSED_SECONDS} s and every call is refused, every notification too.`,
      advice,
    )
  }
  if (Math.abs(skew) > WORRYING_SECONDS)
    return warn('clock', `${off}; from ${REFUSED_SECONDS} s on calls are refused.`, advice)
  return ok('clock', Math.abs(skew) <= 1 ? 'right' : `${Math.abs(skew)} s off`)
}
