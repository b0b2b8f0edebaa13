import type { Database } from '../../src/db/database.ts'
import { makeMonths } from '../../src/db/months.ts'
import { systemClock } from '../../src/db/clock.ts'
import { ApiKeys } from '../../src/operators/api-keys.ts'
import { Connections } from './connections.ts'
import { emptyTables } from '../../src/db/testing/empty.ts'
import { seededBytes, type TestEngine } from '../../src/db/testing.ts'
import { brokenInvariants } from './invariants.ts'
import { isAtRest } from './invariants/rest.ts'
import type { Seeds } from './seeds.ts'
import { Shop, type Visitors } from './shop.ts'
import { cryptoAtOnce } from './crypto-at-once.ts'
import { START, World, type WorldOptions } from './world.ts'

const HOUR = 3_600_000
/** How many come to the shop, and who. Mostly one or two: many short runs look into more corners than a few crowded ones. */
const COMING = [1, 1, 1, 1, 1, 1, 2, 2, 4]
const WHO = ['customers', 'customers', 'customers', 'renters', 'drivers', 'drivers'] as const
/** In so many of all runs money moves on, mostly in one act. */
const GIVERS = 0.25
const ACTS = [1, 1, 1, 1, 1, 2]
const GIVEN = ['transfers', 'transfers', 'packets', 'packets', 'shares'] as const

/** Where runs take place, one after the other: a real PostgreSQL server. */
export interface Ground {
  readonly database: Database
  readonly connections: Connections
}

export async function openGround(database: Database, databaseUrl: string): Promise<Ground> {
  return { database, connections: await Connections.open(databaseUrl, 40) }
}

/** The same in a place of a test's engine. */
export async function openGroundOn(engine: TestEngine): Promise<Ground> {
  const place = await engine.place()
  return openGround(await place.open(), place.options.databaseUrl!)
}

export interface RunResult {
  seed: number
  broken: string[]
  trace: readonly string[]
}

/** One run from an empty database to rest. @param options for a run that is not left to its seed alone */
export async function runSeed(
  seed: number,
  { database, connections }: Ground,
  options: Partial<Pick<WorldOptions, 'fateOf' | 'weather'>> & { visitors?: Visitors } = {},
): Promise<RunResult> {
  const cryptoAsUsual = cryptoAtOnce()
  await emptyTables(database.kysely)
  // They outlive a run, so the first would begin otherwise than the next.
  await makeMonths(database, new Date(START))
  const keys = new ApiKeys({ database, clock: systemClock, random: seededBytes(seed) })
  const { key } = await keys.createApiKey('shop')
  const world = await World.open({ seed, connections, apiKey: key, ...options })
  try {
    for (const replica of world.replicas) world.keepUp(replica)
    const shop = new Shop(world)
    let gone = false
    void shop.open(options.visitors ?? drawVisitors(world)).then(() => (gone = true))
    await world.run(() => gone, 6 * HOUR)
    world.calmDown()
    // At most longer than the last repeat of a notification, than any ladder, and than a red packet that is found late stays out.
    for (let hours = 0; hours < 33; hours++) {
      await world.run(() => false, HOUR)
      if (gone && (await isAtRest(world, database))) break
    }
    const broken = gone ? [] : ['the shop is still waiting']
    return {
      seed,
      broken: [...broken, ...(await brokenInvariants(world, shop.books, database))],
      trace: world.turns.trace,
    }
  } finally {
    await world.close()
    cryptoAsUsual()
  }
}

function drawVisitors({ draws, apart }: World): Visitors {
  const coming = Array.from({ length: draws.pick(COMING) }, () => draws.pick(WHO))
  const given = Array.from({ length: apart.chance(GIVERS) ? apart.pick(ACTS) : 0 }, () => apart.pick(GIVEN))
  const count = <T>(list: readonly T[], kind: T): number => list.filter((one) => one === kind).length
  return {
    customers: count(coming, 'customers'),
    renters: count(coming, 'renters'),
    drivers: count(coming, 'drivers'),
    transfers: count(given, 'transfers'),
    packets: count(given, 'packets'),
    shares: count(given, 'shares'),
  }
}

/** The first of these runs in which something did not hold, to be compared with undefined. */
export async function firstBroken({ from, to }: Seeds, ground: Ground): Promise<string | undefined> {
  for (let seed = from; seed <= to; seed++) {
    const { broken } = await runSeed(seed, ground)
    if (broken.length > 0) return `seed ${seed}: ${broken.join('; ')}`
  }
  return undefined
}
