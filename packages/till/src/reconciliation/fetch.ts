import { type FileReference, WechatPayError, type WechatPay } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { isDataError } from '../db/errors.ts'
import { DAMAGED, TOKEN_EXPIRED, type Trouble } from './ends.ts'
import { v2Bill } from './fetch-v2.ts'
import { keepFile, readFile } from './files.ts'
import { type LoadedBill, loadFlowBill, loadTradeBill } from './load.ts'
import type { BillFileRow, BillKind, ReconciliationRow } from './store.ts'

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
  return load(readFile(database, file), { mchid: file.mchid, day: file.day, fileId: file.id }, database)
}

/** @throws what is nobody's answer: a fault of ours, or of the database. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WechatPayError) {
    const expired = error.code === 'INVALID_REQUEST' && error.route === DOWNLOAD
    return { code: expired ? TOKEN_EXPIRED : error.code, message: error.message }
  }
  if (isDataError(error)) {
    return { code: 'BILL_FORMAT', message: 'The database does not take a row of the bill.' }
  }
  throw error
}

const DOWNLOAD = 'GET /v3/billdownload/file'

async function alreadyThere(
  { mchid, day, bill_type, account_type, requested_at, problem_code }: ReconciliationRow,
  kind: BillKind,
  { database }: TillContext,
): Promise<BillFileRow | undefined> {
  if (DAMAGED.has(problem_code ?? '')) return undefined
  return database.kysely
    .selectFrom('bill_file')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('day', '=', day)
    .where('kind', '=', kind)
    .where('type', '=', kind === 'trade' ? bill_type : account_type)
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
    const reference = await requestBill(client, row, kind, options)
    try {
      return await keepFile(context.database, newFile(row, kind, context), client.bills.download(reference, options))
    } catch (error) {
      if (tries >= TOKENS || !(error instanceof WechatPayError) || troubleOf(error).code !== TOKEN_EXPIRED) throw error
    }
  }
}

const newFile = (
  { mchid, day, bill_type, account_type }: ReconciliationRow,
  kind: BillKind,
  context: TillContext,
): Omit<BillFileRow, 'sha1' | 'bytes'> => ({
  mchid,
  day,
  kind,
  id: context.newId('bill'),
  type: kind === 'trade' ? bill_type : account_type,
  source: 'download',
  created_at: nowOf(context),
})

const requestBill = (
  { bills }: WechatPay,
  { day: bill_date, bill_type, account_type }: ReconciliationRow,
  kind: BillKind,
  options: { signal?: AbortSignal },
): Promise<FileReference> =>
  kind === 'trade'
    ? bills.requestTrade({ bill_date, bill_type, tar_type: 'GZIP' }, options)
    : bills.requestFundFlow({ bill_date, account_type, tar_type: 'GZIP' }, options)
