import { type BillFile, WechatPayError, type WechatPay } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { isDataError } from '../db/errors.ts'
import { DAMAGED, TOKEN_EXPIRED, type Trouble } from './ends.ts'
import { BillInParts, subMerchantFlow } from './fetch-sub-merchant.ts'
import { v2Bill } from './fetch-v2.ts'
import { keepFile, readFile } from './files.ts'
import { type LoadedBill, loadFlowBill, loadTradeBill } from './load.ts'
import { type BillFileRow, type BillKind, fileType, type ReconciliationRow, subMerchantOfFile } from './store.ts'

/** A bill that is loaded, or why not. */
export type Fetched = { file: BillFileRow; loaded: LoadedBill } | { trouble: Trouble }

/** Addresses live 30 seconds: how often one that was over is asked for anew at once. */
const TOKENS = 3

/**
 * Requests the bill of a day, keeps it and loads it. What was downloaded since the day was asked for is not downloaded again,
 * unless it could not be read.
 */
export async function fetchBill(
  row: ReconciliationRow,
  kind: BillKind,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Fetched> {
  try {
    const file = (await alreadyThere(row, kind, context)) ?? (await download(row, kind, context, signal))
    return { file, loaded: await loadFile(file, context) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

/** Loads a file that is kept. */
export function loadFile(file: BillFileRow, { database }: Pick<TillContext, 'database'>): Promise<LoadedBill> {
  const load = file.kind === 'trade' ? loadTradeBill : loadFlowBill
  const { mchid, day, id: fileId } = file
  return load(readFile(database, file), { mchid, sub_mchid: subMerchantOfFile(file), day, fileId }, database)
}

/** @throws what is nobody's answer: a fault of ours, or of the database. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WechatPayError) {
    const expired = error.code === 'INVALID_REQUEST' && error.route === DOWNLOAD
    return { code: expired ? TOKEN_EXPIRED : error.code, message: error.message }
  }
  if (error instanceof BillInParts) return { code: error.code, message: error.message }
  if (isDataError(error)) {
    return { code: 'BILL_FORMAT', message: 'The database does not take a row of the bill.' }
  }
  throw error
}

const DOWNLOAD = 'GET /v3/billdownload/file'

async function alreadyThere(
  row: ReconciliationRow,
  kind: BillKind,
  { database }: TillContext,
): Promise<BillFileRow | undefined> {
  const { mchid, day, requested_at, problem_code } = row
  if (DAMAGED.has(problem_code ?? '')) return undefined
  return database.kysely
    .selectFrom('bill_file')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('type', '=', fileType(row, kind))
    .where('source', '=', 'download')
    .where('created_at', '>=', requested_at)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function download(
  row: ReconciliationRow,
  kind: BillKind,
  context: TillContext,
  signal?: AbortSignal,
): Promise<BillFileRow> {
  const merchant = context.merchants.get(row.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${row.mchid} is no longer configured.`)
  const { client } = merchant
  const options = signal === undefined ? {} : { signal }
  const byV2 = v2Bill(merchant, row, kind, options)
  if (byV2 !== undefined) return keepFile(context.database, newFile(row, kind, context), byV2)
  for (let tries = 1; ; tries++) {
    const bill = await requestBill(client, row, kind, options)
    try {
      return await keepFile(context.database, newFile(row, kind, context), bill)
    } catch (error) {
      if (tries >= TOKENS || !(error instanceof WechatPayError) || troubleOf(error).code !== TOKEN_EXPIRED) throw error
    }
  }
}

const newFile = (
  row: ReconciliationRow,
  kind: BillKind,
  context: TillContext,
): Omit<BillFileRow, 'sha1' | 'bytes'> => ({
  mchid: row.mchid,
  day: row.day,
  kind,
  id: context.newId('bill'),
  type: fileType(row, kind),
  source: 'download',
  created_at: nowOf(context),
})

/** Requests a bill: where it is to be read from. */
async function requestBill(
  client: WechatPay,
  row: ReconciliationRow,
  kind: BillKind,
  options: { signal?: AbortSignal },
): Promise<BillFile> {
  const { bills } = client
  const { sub_mchid, day: bill_date, bill_type, account_type } = row
  if (kind === 'trade') {
    const query = { bill_date, bill_type, tar_type: 'GZIP', ...(sub_mchid !== '' && { sub_mchid }) } as const
    return bills.download(await bills.requestTrade(query, options), options)
  }
  if (sub_mchid !== '') return subMerchantFlow(client, row, options)
  return bills.download(await bills.requestFundFlow({ bill_date, account_type, tar_type: 'GZIP' }, options), options)
}
