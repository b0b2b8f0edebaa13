import { getRequestListener } from '@hono/node-server'
import { SandboxClock, type Clock } from './clock.ts'
import { checkSpeed } from './clock-speed.ts'
import { controlApp } from './control/app.ts'
import { checkRules } from './control/rules.ts'
import { checkPorts } from './entrances/check-ports.ts'
import { openEntrances } from './entrances/entrances.ts'
import { webApp } from './entrances/web.ts'
import { Faults } from './faults/faults.ts'
import { checkPreset, setPreset } from './faults/presets.ts'
import { Gateway } from './gateway/gateway.ts'
import { RateLimits } from './gateway/rate-limits.ts'
import type { Answer, Incoming } from './gateway/call.ts'
import { lifecycleOf } from './lifecycle.ts'
import { Journal, type JournalEntry } from './journal/journal.ts'
import { KeyFiles } from './keys/key-files.ts'
import { loadPlatformKeys } from './keys/load-platform-keys.ts'
import { loadTlsKeys, type TlsKeys } from './keys/tls-keys.ts'
import { DEFAULT_MCHID, Merchants, type MerchantCredentials } from './merchants/merchants.ts'
import { deliver, type Deliver } from './notifier/deliver.ts'
import { Notifier } from './notifier/notifier.ts'
import { applyFixtures } from './fixtures/apply.ts'
import type { Fixtures } from './fixtures/fixtures.ts'
import { readFixtures } from './fixtures/read.ts'
import { harOf, type Har } from './journal/har.ts'
import { newPrivateKey, pooledPrivateKey, type KeySource } from './keys/key-pool.ts'
import { DEFAULT_RULES, type NewMerchant, type SandboxOptions } from './options.ts'
import { Downloads } from './products/bills/downloads.ts'
import { platformRoutes, resumeTimers } from './products/routes.ts'
import { RandomStreams } from './random.ts'
import { rememberClock } from './store/kept-clock.ts'
import { FolderPersistence, MemoryPersistence, type Persistence } from './store/persistence.ts'
import { State } from './store/state.ts'
import { createPayer, FIRST_PAYERS, introduce } from './wallet/payers.ts'
import { isV2Path } from './v2/request.ts'
import { v2Routes } from './v2/routes.ts'
import { V2Gateway } from './v2/v2-gateway.ts'
import { Webviews } from './webview/webviews.ts'
import type { Platform } from './platform.ts'

/** APIv3; some overseas interfaces have a prefix. */
const V3 = /^(?:\/hk|\/global)?\/v3\//

/** A running WeChat Pay. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:9080`: the base URL for SDKs, and the phone's address. */
  readonly url: string
  readonly port: number
  /** Such as `https://127.0.0.1:9443`: the platform under its real names; undefined without `tlsPort`. */
  readonly tlsUrl: string | undefined
  /** Such as `http://127.0.0.1:9090`: the proxy that leads to those names; undefined without `proxyPort`. */
  readonly proxyUrl: string | undefined
  /** The root certificate as PEM that clients of TLS and proxy must trust; undefined without both. */
  readonly ca: string | undefined
  /** Hand it to whatever should move with `advance`. */
  readonly clock: Clock & { advance(ms: number): Promise<void> }
  /** Credentials of every merchant, the default one first. */
  readonly merchants: readonly MerchantCredentials[]
  createMerchant(wanted?: NewMerchant): Promise<MerchantCredentials>
  readonly journal: {
    /** The first `limit` entries after the number `after`, or, without it, the last ones; oldest first. Default 100. */
    list(range?: { after?: number; limit?: number }): JournalEntry[]
    /** Everything kept, as an HTTP archive 1.2 for developer tools. Holds secrets as they were sent. */
    har(): Har
  }
  /** Stops listening and delivering. What was not delivered is taken up at the next start, if there is a data folder. */
  close(): Promise<void>
}

/**
 * Starts WeChat Pay on this machine.
 *
 * @throws Error when the port or the data folder is taken, or an option has a value that does not exist.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  // In memory keys are shared by the process; those in a data folder are its own.
  const { sandbox } = await runSandbox(options, options.dataDir === undefined ? pooledPrivateKey : newPrivateKey)
  return sandbox
}

/** A sandbox and what it works on, with keys from this source; notifications go out by HTTP, or as told. */
export async function runSandbox(
  options: SandboxOptions,
  privateKey: KeySource,
  deliverOnce: Deliver = deliver,
): Promise<Running> {
  const seed = String(options.seed ?? 1)
  const host = options.host ?? '127.0.0.1'
  const log = options.log ?? (() => {})
  checkPorts(options)
  const speed = checkSpeed(options.speed ?? 1)
  checkPreset(options.preset ?? 'calm')
  const fixtures = readFixtures(options.fixtures ?? {})
  const state = new State()
  const persistence =
    options.dataDir === undefined ? new MemoryPersistence() : new FolderPersistence(options.dataDir, state)
  const clock = new SandboxClock({
    mode: options.clock ?? 'real',
    speed,
    ...(options.startAt === undefined ? {} : { startAt: options.startAt }),
    onError: (error) => log(`timer: ${String(error)}`),
  })
  try {
    const files = options.dataDir === undefined ? undefined : new KeyFiles(options.dataDir)
    const platform = await buildPlatform({ options, privateKey, seed, state, clock, files, deliverOnce })
    await firstStart(platform, options, fixtures)
    if (options.preset !== undefined) await setPreset(platform, options.preset)
    const tlsKeys = asksForTls(options)
      ? await loadTlsKeys({ authorityKey: platform.keys.material.authority, files, now: clock.machineNow() })
      : undefined
    return { platform, ...(await open({ platform, persistence, options, seed, host, tlsKeys })) }
  } catch (error) {
    clock.close()
    persistence.close()
    throw error
  }
}

export interface Running {
  sandbox: Sandbox
  platform: Platform
  /** What the entrances hand a call to. */
  handle: (incoming: Incoming) => Promise<Answer>
  /** Pages and control API. */
  pages: (request: Request) => Response | Promise<Response>
}

interface Parts {
  options: SandboxOptions
  privateKey: KeySource
  seed: string
  state: State
  clock: SandboxClock
  files: KeyFiles | undefined
  deliverOnce: Deliver
}

async function buildPlatform(parts: Parts): Promise<Platform> {
  const { options, privateKey, seed, state, clock, files, deliverOnce } = parts
  const random = new RandomStreams(nextRun(state, seed))
  rememberClock(state, clock)
  checkRules(options.rules ?? {})
  const rules = { ...DEFAULT_RULES, ...options.rules }
  const keys = await loadPlatformKeys({ files, privateKey, clock, rules, state, random })
  const merchants = new Merchants({
    state,
    random: random.numbers,
    now: () => clock.now(),
    keys,
    privateKey,
    ...(files ? { files } : {}),
  })
  const faults = new Faults(random.chance)
  const journal = new Journal(options.journalSize ?? 2000)
  const base = {
    state,
    clock,
    random,
    rules,
    keys,
    merchants,
    faults,
    journal,
    downloads: new Downloads(),
    limits: new RateLimits({ clock, rules }),
  }
  return { ...base, notifier: new Notifier(base, deliverOnce) }
}

/** Every run draws from its own seed, or a second run would give out the first one's numbers again. */
function nextRun(state: State, seed: string): string {
  const runs = Number(state.meta.get('runs')?.value ?? 0)
  state.meta.put('runs', { value: runs + 1 })
  return runs === 0 ? seed : `${seed}#${runs}`
}

async function firstStart(platform: Platform, { defaultMerchant }: SandboxOptions, fixtures: Fixtures): Promise<void> {
  const { merchants, state } = platform
  // Fixtures that bring merchants bring the first one too.
  if (state.merchants.size === 0 && !fixtures.merchants?.length) {
    const wanted = { mchid: DEFAULT_MCHID, name: '小卖部示例店', ...defaultMerchant }
    await merchants.create(wanted)
  }
  if (state.payers.size === 0) for (const payer of FIRST_PAYERS) createPayer(platform, payer)
  await applyFixtures(platform, fixtures)
}

function asksForTls({ tlsPort, proxyPort }: SandboxOptions): boolean {
  return tlsPort !== undefined || proxyPort !== undefined
}

interface Opening {
  platform: Platform
  persistence: Persistence
  options: SandboxOptions
  seed: string
  host: string
  tlsKeys: TlsKeys | undefined
}

async function open(opening: Opening): Promise<Omit<Running, 'platform'>> {
  const { platform, persistence, options, seed, host, tlsKeys } = opening
  const { clock, merchants, notifier, journal } = platform
  const gateway = new Gateway(platform, platformRoutes)
  const v2Gateway = new V2Gateway(platform, v2Routes)
  const webviews = new Webviews({ host })
  const lifecycle = lifecycleOf(platform, persistence, seed)
  const pages = webApp(platform, options)
  pages.route('/_sandbox', controlApp({ platform, lifecycle, webviews, seed, host, ca: tlsKeys?.root }))
  const handle = (incoming: Incoming) => (V3.test(incoming.url) ? gateway : v2Gateway).handle(incoming)
  const listeners = {
    platform: handle,
    other: getRequestListener(pages.fetch, { overrideGlobalObjects: false }),
    isPlatform: (path: string) => V3.test(path) || isV2Path(path),
    isDown: (host: string) => gateway.isDown(host),
  }
  const { port = 0, tlsPort, proxyPort } = options
  const entrances = await openEntrances({ listeners, host, port, tlsPort, proxyPort, tlsKeys })
  resumeTimers(platform)
  let closing: Promise<void> | undefined
  const sandbox: Sandbox = {
    url: entrances.url,
    port: entrances.port,
    tlsUrl: entrances.tlsUrl,
    proxyUrl: entrances.proxyUrl,
    ca: tlsKeys?.root,
    clock,
    get merchants() {
      return merchants.list().map((merchant) => merchants.credentials(merchant))
    },
    async createMerchant(wanted) {
      const credentials = await merchants.create(wanted)
      introduce(platform, credentials)
      return credentials
    },
    journal: {
      list: (range) => journal.list(range),
      har: () => harOf(journal.list({ limit: Infinity }), entrances.url),
    },
    close() {
      closing ??= (async () => {
        notifier.close()
        clock.close()
        await Promise.all([entrances.close(), webviews.close()])
        await clock.idle()
        persistence.close()
      })()
      return closing
    },
  }
  return { sandbox, handle, pages: (request) => pages.fetch(request) }
}
