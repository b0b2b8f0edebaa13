import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { SandboxClock, type Clock } from './clock.ts'
import { controlApp, type Lifecycle } from './control/app.ts'
import { HttpEntrance } from './entrances/http.ts'
import { Faults } from './faults/faults.ts'
import { Gateway } from './gateway/gateway.ts'
import { Journal } from './journal/journal.ts'
import { KeyFiles } from './keys/key-files.ts'
import { loadPlatformKeys } from './keys/load-platform-keys.ts'
import { DEFAULT_MCHID, Merchants, type MerchantCredentials } from './merchants/merchants.ts'
import { Notifier } from './notifier/notifier.ts'
import { DEFAULT_RULES, type NewMerchant, type SandboxOptions } from './options.ts'
import { servePages } from './pages.ts'
import { Downloads } from './products/bills/downloads.ts'
import { platformRoutes, resumeTimers } from './products/routes.ts'
import { RandomStreams } from './random.ts'
import { FolderPersistence, MemoryPersistence, type Persistence } from './store/persistence.ts'
import { State } from './store/state.ts'
import { createPayer, FIRST_PAYERS, introduce } from './wallet/payers.ts'
import { jscode2session } from './wechat-login.ts'
import { Webviews } from './webview/webviews.ts'
import type { Platform } from './platform.ts'

/** A running WeChat Pay. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:9080`: the base URL for SDKs, and the phone's address. */
  readonly url: string
  readonly port: number
  /** Hand it to whatever should move with `advance`. */
  readonly clock: Clock & { advance(ms: number): Promise<void> }
  /** Credentials of every merchant, the default one first. */
  readonly merchants: readonly MerchantCredentials[]
  createMerchant(wanted?: NewMerchant): Promise<MerchantCredentials>
  /** Stops listening and delivering. What was not delivered is taken up at the next start, if there is a data folder. */
  close(): Promise<void>
}

/**
 * Starts WeChat Pay on this machine.
 *
 * @throws Error when the port or the data folder is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = String(options.seed ?? 1)
  const host = options.host ?? '127.0.0.1'
  const log = options.log ?? (() => {})
  const state = new State()
  const persistence =
    options.dataDir === undefined ? new MemoryPersistence() : new FolderPersistence(options.dataDir, state)
  const clock = new SandboxClock({
    mode: options.clock ?? 'real',
    ...(options.startAt === undefined ? {} : { startAt: options.startAt }),
    onError: (error) => log(`timer: ${String(error)}`),
  })
  try {
    const files = options.dataDir === undefined ? undefined : new KeyFiles(options.dataDir)
    const platform = await buildPlatform({ options, seed, state, clock, files })
    await firstStart(platform, options)
    return await open({ platform, persistence, options, seed, host })
  } catch (error) {
    clock.close()
    persistence.close()
    throw error
  }
}

interface Parts {
  options: SandboxOptions
  seed: string
  state: State
  clock: SandboxClock
  files: KeyFiles | undefined
}

async function buildPlatform({ options, seed, state, clock, files }: Parts): Promise<Platform> {
  const random = new RandomStreams(nextRun(state, seed))
  rememberClock(state, clock)
  const keys = await loadPlatformKeys({ files, now: clock.now(), random: random.numbers })
  const rules = { ...DEFAULT_RULES, ...options.rules }
  const merchants = new Merchants({
    state,
    random: random.numbers,
    now: () => clock.now(),
    keys,
    ...(files ? { files } : {}),
  })
  const faults = new Faults(random.chance)
  const journal = new Journal(options.journalSize ?? 2000)
  const base = { state, clock, random, rules, keys, merchants, faults, journal, downloads: new Downloads() }
  return { ...base, notifier: new Notifier(base) }
}

/** Every run draws from its own seed, or a second run would give out the first one's numbers again. */
function nextRun(state: State, seed: string): string {
  const runs = Number(state.meta.get('runs')?.value ?? 0)
  state.meta.put('runs', { value: runs + 1 })
  return runs === 0 ? seed : `${seed}#${runs}`
}

/** The clock goes on from where the last run left it. */
function rememberClock(state: State, clock: SandboxClock): void {
  const kept = state.meta.get('clock')?.value
  if (typeof kept === 'number') clock.moveTo(clock.mode === 'virtual' ? kept : clock.now() + kept - clock.offset)
  keepClock(state, clock)
  clock.onAdvanced = () => keepClock(state, clock)
}

/** virtual: the instant; real: how far ahead of the machine. */
function keepClock(state: State, clock: SandboxClock): void {
  state.meta.put('clock', { value: clock.mode === 'virtual' ? clock.now() : clock.offset })
}

async function firstStart(platform: Platform, { defaultMerchant }: SandboxOptions): Promise<void> {
  const { merchants, state } = platform
  if (state.merchants.size === 0) {
    const wanted = { mchid: DEFAULT_MCHID, name: '小卖部示例店', ...defaultMerchant }
    await merchants.create(wanted)
  }
  if (state.payers.size === 0) for (const payer of FIRST_PAYERS) createPayer(platform, payer)
}

interface Opening {
  platform: Platform
  persistence: Persistence
  options: SandboxOptions
  seed: string
  host: string
}

async function open({ platform, persistence, options, seed, host }: Opening): Promise<Sandbox> {
  const { clock, merchants, notifier } = platform
  const gateway = new Gateway(platform, platformRoutes)
  const webviews = new Webviews({ host })
  const lifecycle = lifecycleOf(platform, persistence, seed)
  const pages = pagesApp(platform, options)
  pages.route('/_sandbox', controlApp({ platform, lifecycle, webviews, seed, host }))
  const entrance = new HttpEntrance({
    platform: (incoming) => gateway.handle(incoming),
    other: getRequestListener(pages.fetch, { overrideGlobalObjects: false }),
    isPlatform: (path) => path.startsWith('/v3/'),
  })
  const port = await entrance.listen(options.port ?? 0, host)
  resumeTimers(platform)
  let closing: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    clock,
    get merchants() {
      return merchants.list().map((merchant) => merchants.credentials(merchant))
    },
    async createMerchant(wanted) {
      const credentials = await merchants.create(wanted)
      introduce(platform, credentials)
      return credentials
    },
    close() {
      closing ??= (async () => {
        notifier.close()
        clock.close()
        await Promise.all([entrance.close(), webviews.close()])
        await clock.idle()
        persistence.close()
      })()
      return closing
    },
  }
}

/** The WeChat side and the pages. */
function pagesApp(platform: Platform, { pages }: SandboxOptions): Hono {
  const app = new Hono()
  app.get('/sns/jscode2session', (context) =>
    context.text(JSON.stringify(jscode2session(platform, context.req.query()))),
  )
  if (pages?.phone !== undefined) servePages(app, 'phone', pages.phone)
  if (pages?.console !== undefined) servePages(app, 'console', pages.console)
  app.get('/', (context) =>
    pages?.phone === undefined
      ? context.text('WeChat Pay sandbox. Control API: /_sandbox/health')
      : context.redirect('/phone/'),
  )
  // Where an `h5_url` leads: on a real phone WeChat opens, here its stand-in does.
  app.get('/cgi-bin/mmpayweb-bin/checkmweb', (context) =>
    context.redirect(`/phone/?h5=${encodeURIComponent(context.req.url)}`),
  )
  return app
}

function lifecycleOf(platform: Platform, persistence: Persistence, seed: string): Lifecycle {
  const { state, clock, random, faults, journal } = platform
  const afterwards = (): void => {
    clock.clearTimers()
    resumeTimers(platform)
  }
  return {
    reset() {
      const { meta, merchants } = state.snapshot()
      state.restore({ meta: meta!, merchants: merchants! })
      state.commit(() => {
        for (const merchant of state.merchants.values())
          state.merchants.put(merchant.mchid, { ...merchant, balance: 0 })
        for (const payer of FIRST_PAYERS) createPayer(platform, payer)
      })
      random.reseed(seed)
      faults.remove()
      journal.clear()
      afterwards()
    },
    snapshot(name) {
      persistence.saveSnapshot(name, state.snapshot())
    },
    restore(name) {
      state.restore(persistence.readSnapshot(name), new Set(['meta']))
      for (const merchant of platform.merchants.list()) introduce(platform, merchant)
      afterwards()
    },
  }
}
