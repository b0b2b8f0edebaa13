import type { TillContext } from '../context.ts'
import { countMerchants } from './store.ts'

/** Joins the merchants the till was started with and those of its database; without a master key the latter stay shut. */
export async function connectMerchants(context: TillContext, lookEvery: number): Promise<void> {
  const { database, log, merchants, vault } = context
  if (vault !== undefined) {
    return merchants.connect({
      database,
      vault,
      lookEvery,
      onError: (error, mchid) => log.error({ err: error, mchid }, 'merchant not read from the database'),
    })
  }
  const count = await countMerchants(database.kysely)
  if (count > 0) log.warn({ count }, 'merchants of the database are not used: no master key was given')
}
