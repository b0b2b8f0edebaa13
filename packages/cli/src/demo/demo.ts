import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from '@wxtill/sdk'
import { readMerchants } from '../config.ts'
import { startStack, type Stack } from '../stack.ts'
import { Api } from './api.ts'
import { ExpectationError } from './expectation.ts'
import { runSteps, type Step, type StepReport, timed } from './run-steps.ts'
import { billEqualsBooks, downloadBill, nextDay } from './steps-bill.ts'
import { cashierShowsCode, createNativePayment, miniProgram, notified, paid, pay, query, scan } from './steps-pay.ts'
import { parkingEntrance, parkingExit, parkingOnTheSpot } from './steps-parking.ts'
import { payscoreCharge, payscoreNotCollected, payscorePermission, payscoreRent } from './steps-payscore.ts'
import { partialRefund, refundNotified, secondRefund } from './steps-refund.ts'
import { closeUnpaid, forgeryRefused } from './steps-refuse.ts'
import { v2Merchant, v2MiniProgram } from './steps-v2.ts'
import type { Payer, World } from './world.ts'

const STEPS: readonly Step<World>[] = [
  { name: 'create payment', run: createNativePayment },
  { name: 'cashier shows QR', run: cashierShowsCode },
  { name: 'scan', run: scan },
  { name: 'pay', run: pay },
  { name: 'notification', run: notified },
  { name: 'paid', run: paid },
  { name: 'query', run: query },
  { name: 'mini program', run: miniProgram },
  { name: 'partial refund', run: partialRefund },
  { name: 'refund notification', run: refundNotified },
  { name: 'second refund', run: secondRefund },
  { name: 'close unpaid', run: closeUnpaid },
  { name: 'forged notification', run: forgeryRefused },
  { name: 'PayScore permission', run: payscorePermission },
  { name: 'PayScore rental', run: payscoreRent },
  { name: 'PayScore charge', run: payscoreCharge },
  { name: 'PayScore not collected', run: payscoreNotCollected },
  { name: 'parking entrance', run: parkingEntrance },
  { name: 'parking exit', run: parkingExit },
  { name: 'parking on the spot', run: parkingOnTheSpot },
  { name: 'merchant on APIv2', run: v2Merchant },
  { name: 'APIv2 mini program', run: v2MiniProgram },
  { name: 'next day', run: nextDay },
  { name: 'bill downloaded', run: downloadBill },
  { name: 'bill equals books', run: billEqualsBooks },
]

/** What the whole demo came to. */
export interface DemoResult {
  readonly ok: boolean
  /** How many steps ran, the failed one included. */
  readonly steps: number
  readonly ms: number
}

/**
 * Starts a stack of its own on free ports with data in a temporary folder, drives one payment through its whole life, and
 * leaves nothing behind.
 */
export async function runDemo(report: (step: StepReport) => void, signal: AbortSignal): Promise<DemoResult> {
  const start = performance.now()
  let steps = 0
  const count = (step: StepReport) => {
    steps++
    report(step)
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'wxtill-demo-'))
  const scene: { stack?: Stack; world?: World } = {}
  let ok = false
  try {
    const started = await timed('start', () => open(dataDir, scene))
    count(started)
    ok = started.ok && scene.world !== undefined && (await runSteps(STEPS, scene.world, count, signal))
  } finally {
    await scene.stack?.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ok, steps, ms: Math.round(performance.now() - start) }
}

/** Ten in the morning of today in Beijing: far from midnight, so that all of a run falls on one business day. */
function businessDay(now: number): { date: string; startAt: number } {
  const date = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
  return { date, startAt: Date.parse(`${date}T10:00:00+08:00`) }
}

async function open(dataDir: string, scene: { stack?: Stack; world?: World }): Promise<string> {
  const { date, startAt } = businessDay(Date.now())
  const stack = await startStack({
    host: '127.0.0.1',
    sandboxPort: 0,
    tillPort: 0,
    dataDir,
    log: 'silent',
    sandbox: { seed: 'wxtill demo', startAt },
  })
  scene.stack = stack
  const [merchant] = await readMerchants(dataDir, { sandboxUrl: stack.sandbox.url })
  if (!merchant) throw new ExpectationError('The data folder', 'to hold a merchant', dataDir)
  const { mchid, appid, serial, privateKey, apiV3Key, publicKey } = merchant
  const sandbox = new Api(stack.sandbox.url)
  const { key } = await stack.till.createApiKey('wxtill demo')
  scene.world = {
    stack,
    merchant,
    appsecret: await readAppsecret(dataDir, mchid),
    wxpay: new WechatPay({
      mchid,
      appid,
      serial,
      privateKey,
      apiV3Key,
      platformKeys: publicKey ? { publicKey } : {},
      baseUrl: stack.sandbox.url,
      clock: stack.sandbox.clock,
    }),
    till: new Api(stack.till.url, { authorization: `Bearer ${key}` }),
    sandbox,
    payer: await firstPayer(sandbox),
    payments: new Map(),
    dataDir,
    businessDay: date,
  }
  return `sandbox ${stack.sandbox.url}, till ${stack.till.url}, merchant ${mchid}`
}

async function readAppsecret(dataDir: string, mchid: string): Promise<string> {
  const text = await readFile(join(dataDir, 'merchants', mchid, 'merchant.json'), 'utf8')
  const { appsecret }: { appsecret?: unknown } = JSON.parse(text)
  if (typeof appsecret !== 'string')
    throw new ExpectationError('merchant.json', 'to hold an appsecret', typeof appsecret)
  return appsecret
}

/** The payer with the fullest wallet. */
async function firstPayer(sandbox: Api): Promise<Payer> {
  const { payers } = await sandbox.get<{ payers: (Payer & { balance: number })[] }>('/_sandbox/payers')
  const [richest] = payers.toSorted((a, b) => b.balance - a.balance)
  if (!richest) throw new ExpectationError('The sandbox', 'to know a payer', payers)
  return richest
}
