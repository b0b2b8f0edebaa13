import { NotificationReceiver } from '@wxtill/sdk/web'
import { vectors, type Message } from './vectors.ts'

const { keys, meta } = vectors

/** Counts what held; the first thing that does not hold ends the program. */
export class Checks {
  #held = 0

  that(holds: boolean, what: string): void {
    if (!holds) throw new Error(`does not hold: ${what}`)
    this.#held++
  }

  async refuses(work: Promise<unknown>, kind: string, what: string): Promise<void> {
    const name = await work.then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    )
    this.that(name === kind, `${what} is refused with ${kind} (got ${name})`)
  }

  get summary(): string {
    return `${this.#held} checks held`
  }
}

export const receiver = new NotificationReceiver({
  apiV3Key: keys.api_v3_key,
  platformKeys: {
    publicKey: { id: keys.platform_public_key.id!, key: keys.platform_public_key.public_key_pem },
    certificates: [keys.platform_certificate_old.certificate_pem, keys.platform_certificate_new.certificate_pem],
  },
  merchantSerial: keys.merchant.serial_no!,
  clock: { now: () => meta.clock * 1000 },
})

/** `@wxtill/sdk/web` on this runtime: every vector has its verdict, what is altered is refused. */
export async function checkWeb(checks: Checks): Promise<void> {
  for (const message of vectors.notifications) await checkNotification(checks, message)
  for (const message of vectors.response_verification) await checkAnswer(checks, message)
  const { headers, body } = vectors.notifications[0]!
  for (let at = 0; at < body.length; at += 37) {
    const altered = body.slice(0, at) + String.fromCharCode(body.charCodeAt(at) ^ 1) + body.slice(at + 1)
    await checks.refuses(receiver.parse({ headers, body: altered }), 'NotificationError', `a flip at ${at}`)
  }
  const handle = receiver.handler(() => {})
  const post = (sent: string): Promise<Response> =>
    handle(new Request('https://shop.example/notify', { method: 'POST', headers, body: sent }))
  checks.that((await post(body)).status === 204, 'the handler answers a genuine notification 204')
  checks.that((await post(`${body} `)).status === 401, 'the handler answers a forged one 401')
  checks.that((await post(' '.repeat(65 * 1024))).status === 413, 'the handler answers a long one 413')
}

async function checkNotification(checks: Checks, { name, headers, body, ...vector }: Message): Promise<void> {
  const parsing = receiver.parse({ headers, body })
  if (vector.expect === 'reject') return checks.refuses(parsing, 'NotificationError', name)
  const { resource } = await parsing
  checks.that(JSON.stringify(resource) === JSON.stringify(JSON.parse(vector.resource_plaintext!)), name)
}

async function checkAnswer(checks: Checks, { name, headers, body, http_status, ...vector }: Message): Promise<void> {
  const reading = receiver.readAnswer(new Response(body || null, { status: http_status!, headers }), 'GET /v3/x')
  const verdict = await reading.then(
    () => 'accept',
    (error: Error) => (['SignatureError', 'PlatformKeyError'].includes(error.name) ? 'reject' : error.name),
  )
  checks.that(verdict === vector.expect, name)
}
