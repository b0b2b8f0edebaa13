import { createShopServer } from './http.ts'
import { readSettings } from './settings.ts'
import { Shop } from './shop.ts'
import { TillClient } from './till-client.ts'

try {
  const settings = await readSettings(process.env, process.env.INIT_CWD ?? process.cwd())
  const shop = new Shop({ ...settings, till: new TillClient(settings.tillUrl, settings.apiKey) })
  const server = createShopServer(shop, console.error)
  server.on('error', stop)
  server.listen(settings.port, '127.0.0.1', () => {
    console.log(`ready  shop http://127.0.0.1:${settings.port}/  till ${settings.tillUrl}  appid ${settings.appid}`)
    console.log('Open the shop inside the sandbox phone: paste its address there, as a mini program or as a web page.')
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
