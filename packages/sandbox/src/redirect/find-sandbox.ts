import { readFileSync } from 'node:fs'
import { request } from 'node:https'

/** The other end of redirected connections. */
export interface RedirectTarget {
  readonly url: URL
  /** The root certificate as PEM that it is trusted by. */
  readonly ca: string
}

const DEFAULT = 'https://127.0.0.1:9443'
const LONGEST_CA = 65_536
const PATIENCE_MS = 5000

/**
 * Where the sandbox is, and whom to trust there: the file that `WXTILL_CA` names, or what the sandbox itself hands out.
 *
 * @throws Error saying what to do when there is none: without one the process would go on to the real platform.
 */
export async function findSandbox(env: Readonly<Record<string, string | undefined>>): Promise<RedirectTarget> {
  const url = readAddress(env['WXTILL_SANDBOX'] || DEFAULT)
  const file = env['WXTILL_CA']
  if (file) return { url, ca: readFileSync(file, 'utf8') }
  if (!isLoopback(url.hostname)) {
    throw new Error(
      `WXTILL_SANDBOX: ${url.hostname} is another machine. Set WXTILL_CA to a copy of its <data>/platform/ca.pem.`,
    )
  }
  return { url, ca: await download(url) }
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' && url.pathname === '/' && url.search === '' && url.username === '') return url
  throw new Error(`WXTILL_SANDBOX: ${text} is not the address of a TLS entrance, such as ${DEFAULT}.`)
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Not verified, since this is where trust begins: on this machine only its users can answer. */
function download(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(
        new Error(
          `There is no sandbox at ${url.origin} (${reason}). Start one: wxtill sandbox --tls-port ${url.port || 443}`,
        ),
      )
    }
    const asking = request(new URL('/_sandbox/ca.pem', url), {
      agent: false,
      rejectUnauthorized: false,
      timeout: PATIENCE_MS,
    })
    asking.on('timeout', () => asking.destroy(new Error('no answer')))
    asking.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message))
    asking.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        text += chunk
        if (text.length > LONGEST_CA) asking.destroy(new Error('not a certificate'))
      })
      answer.on('end', () => {
        if (answer.statusCode === 200 && text.startsWith('-----BEGIN CERTIFICATE-----')) resolve(text)
        else fail(`it answers ${answer.statusCode}`)
      })
    })
    asking.end()
  })
}
