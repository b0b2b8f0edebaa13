import { nowOf, type TillContext } from '../context.ts'
import { notFound, Problem } from '../http/problem.ts'
import type { Merchant, MerchantConfig, MerchantSource } from './registry.ts'
import { openMerchant, sealMerchant } from './sealed.ts'
import { insertMerchant, lockMerchant, type MerchantState, updateMerchant } from './store.ts'

/** Adds a merchant. @throws Problem 409 when there is one of that number. */
export async function addMerchant(config: MerchantConfig, context: TillContext): Promise<Merchant> {
  const { vault } = sourceOf(context)
  const { database } = context
  context.act?.about({ mchid: config.mchid, id: config.mchid })
  await database.transaction(async (trx) => {
    const made = await insertMerchant(trx, sealMerchant(config, vault), nowOf(context))
    if (made === undefined) throw merchantExists(config.mchid)
  })
  return seen(config.mchid, context)
}

const merchantExists = (mchid: string): Problem =>
  new Problem(409, {
    code: 'MERCHANT_EXISTS',
    message: `Merchant ${mchid} is here already.`,
    field: 'mchid',
    hint: 'PATCH /v1/merchants/{mchid} changes it.',
  })

/** Changes a merchant to what `change` makes of it; every secret is sealed anew. @throws Problem */
export async function changeMerchant(
  mchid: string,
  change: (before: MerchantConfig) => MerchantConfig,
  context: TillContext,
): Promise<Merchant> {
  const { vault } = sourceOf(context)
  if (context.merchants.isConfigured(mchid)) {
    throw new Problem(409, {
      code: 'MERCHANT_FROM_FILES',
      message: `Merchant ${mchid} comes from the configuration this till was started with, which is read at every start.`,
      hint: 'Change its files and start the till again.',
    })
  }
  await context.database.transaction(async (trx) => {
    const row = await lockMerchant(trx, mchid)
    if (row === undefined) throw notFound('merchant', mchid)
    await updateMerchant(trx, mchid, sealMerchant(change(openMerchant(row, vault)), vault), nowOf(context))
  })
  return seen(mchid, context)
}

/** Lets a merchant take new payments, or no more. @throws Problem */
export async function setMerchantState(mchid: string, state: MerchantState, context: TillContext): Promise<Merchant> {
  sourceOf(context)
  await context.database.transaction(async (trx) => {
    const row = await lockMerchant(trx, mchid)
    if (row === undefined) throw notFound('merchant', mchid)
    if (row.state !== state) await updateMerchant(trx, mchid, { state }, nowOf(context))
  })
  return seen(mchid, context)
}

function sourceOf({ merchants }: TillContext): MerchantSource {
  if (merchants.source !== undefined) return merchants.source
  throw new Problem(409, {
    code: 'NO_MASTER_KEY',
    message: 'This till has no master key, so it keeps no secrets in its database.',
    hint: 'Start it with WXTILL_MASTER_KEY (wxtill keys new makes one), then add the merchant again.',
  })
}

/** The merchant as everybody sees it from now on. */
async function seen(mchid: string, { merchants }: TillContext): Promise<Merchant> {
  await merchants.look()
  const merchant = merchants.get(mchid)
  if (merchant === undefined) throw new Error(`Merchant ${mchid} was stored, but cannot be read.`)
  return merchant
}
