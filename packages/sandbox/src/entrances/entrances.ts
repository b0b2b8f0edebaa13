import type { TlsKeys } from '../keys/tls-keys.ts'
import { HttpEntrance, type Listeners } from './http.ts'
import { ProxyEntrance } from './proxy.ts'

/** TLS and proxy are for programs on this machine, wherever the sandbox itself listens. */
const LOOPBACK = '127.0.0.1'

export interface EntranceOptions {
  listeners: Listeners
  host: string
  port: number
  tlsPort?: number | undefined
  proxyPort?: number | undefined
  /** There when one of the two is. */
  tlsKeys?: TlsKeys | undefined
}

/** Every way in. */
export interface Entrances {
  readonly url: string
  readonly port: number
  readonly tlsUrl: string | undefined
  readonly proxyUrl: string | undefined
  close(): Promise<void>
}

/**
 * Opens the plain entrance, and the TLS entrance and the proxy as far as they are asked for; all of them or none.
 *
 * @throws Error when a port is taken.
 */
export async function openEntrances(options: EntranceOptions): Promise<Entrances> {
  const { listeners, host, port, tlsPort, proxyPort, tlsKeys } = options
  let url = ''
  const pagesUrl = (): string => url
  const plain = new HttpEntrance({ listeners, pagesUrl })
  const secure = tlsKeys && new HttpEntrance({ listeners, pagesUrl, tls: tlsKeys.serverOptions() })
  const proxy = secure && new ProxyEntrance({ plain, secure, isDown: listeners.isDown })
  const close = async (): Promise<void> => {
    await Promise.all([plain.close(), secure?.close(), proxy?.close()])
  }
  try {
    const opened = await plain.listen(port, host)
    url = `http://${host.includes(':') ? `[${host}]` : host}:${opened}`
    const tls = tlsPort === undefined ? undefined : await secure?.listen(tlsPort, LOOPBACK)
    const proxied = proxyPort === undefined ? undefined : await proxy?.listen(proxyPort, LOOPBACK)
    return {
      url,
      port: opened,
      tlsUrl: tls === undefined ? undefined : `https://${LOOPBACK}:${tls}`,
      proxyUrl: proxied === undefined ? undefined : `http://${LOOPBACK}:${proxied}`,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
