import { createTillClient } from '@wxtill/client'
import { clockOf } from './clock.ts'
import { createShopServer } from './http.ts'
import { Rentals } from './rentals.ts'
import { readSettings, type Settings } from './settings.ts'
import { Users } from './users.ts'

/** How the sandbox's phone can open the shop. */
const KINDS = { miniprogram: 'as a mini program', h5: 'as a web page    ' }

try {
  const settings = await readSettings(process.env, process.env.INIT_CWD ?? process.cwd())
  const till = createTillClient({ baseUrl: settings.tillUrl, apiKey: settings.apiKey })
  const rentals = new Rentals({ till, serviceId: settings.serviceId, now: clockOf(settings.wechatUrl) })
  const server = createShopServer({ users: new Users(settings), rentals }, console.error)
  server.on('error', stop)
  server.listen(settings.port, '127.0.0.1', () => {
    console.log(`ready  shop http://127.0.0.1:${settings.port}/  till ${settings.tillUrl}  appid ${settings.appid}`)
    for (const [kind, title] of Object.entries(KINDS)) console.log(`${title}  ${phoneLink(settings, kind)}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
} catch (error) {
  stop(error)
}

function stop(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** A link that opens the shop inside the sandbox's phone, signed in to the shop's appid. */
function phoneLink({ wechatUrl, port, appid }: Settings, kind: string): string {
  const query = new URLSearchParams({ url: `http://127.0.0.1:${port}/`, kind, appid })
  return `${wechatUrl}/phone/#/open?${query.toString()}`
}
