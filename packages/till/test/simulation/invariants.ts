import type { Database } from '../../src/db/database.ts'
import { readBooks } from './invariants/books.ts'
import { failedOnlyIfRefused, ledgerAgrees, moneyBack, moneyIn, settled } from './invariants/money.ts'
import { endsTold, freed, moneyOn, wholePackets } from './invariants/moved.ts'
import { noticesKept, onlyOurs, strangersRefused } from './invariants/notices.ts'
import { atRest } from './invariants/rest.ts'
import { madeThere, rents, stays } from './invariants/score.ts'
import { everythingHeard, onceOnly, sameAnswers } from './invariants/told.ts'
import type { ShopBooks } from './shop.ts'
import type { World } from './world.ts'

/** What must hold when everything has come to rest. @returns what does not, a sentence each */
export async function brokenInvariants(world: World, shop: ShopBooks, database: Database): Promise<string[]> {
  const books = await readBooks(database)
  return [
    ...moneyIn(world, books),
    ...onceOnly(books),
    ...failedOnlyIfRefused(world, books),
    ...moneyBack(world, books),
    ...moneyOn(world, books),
    ...freed(world, books),
    ...wholePackets(books),
    ...atRest(books),
    ...rents(books),
    ...(await madeThere(world, books)),
    ...stays(shop, books),
    ...noticesKept(world, books),
    ...strangersRefused(world),
    ...onlyOurs(world, books),
    ...sameAnswers(shop, books),
    ...endsTold(books),
    ...everythingHeard(world, books),
    ...settled(world, books),
    ...(await ledgerAgrees(world, database)),
  ]
}
