import { namedFailures } from '../answer.ts'
import { AnswerError } from '../errors.ts'
import { BillFile, DOWNLOAD_ROUTE, type FileReference, type OpenDownload } from '../files/bill-file.ts'
import { fundFlowBill, namedBill, tradeBill } from '../files/bill-kinds.ts'
import type { FundFlowBill } from '../files/fund-flow-bill.ts'
import type { NamedBill } from '../files/named-bill.ts'
import type { BillSource } from '../files/read-rows.ts'
import { unsealing, type SealedFileReference } from '../files/sealed-file.ts'
import type { BillOptions, TradeBill } from '../files/trade-bill.ts'
import type {
  ApplyFundFlowBillResponse,
  ApplySubMerchantFundFlowBillResponse,
  ApplyTradeBillResponse,
} from '../generated/bills.gen.ts'
import type { Routes } from '../generated/routes.gen.ts'
import type { Pipeline } from '../pipeline.ts'
import type { CallOptions, Caller } from './caller.ts'

type Query<R extends keyof Routes> = Routes[R]['query']

export type TradeBillQuery = Query<'GET /v3/bill/tradebill'>
export type FundFlowBillQuery = Query<'GET /v3/bill/fundflowbill'>
/** `algorithm` is always AEAD_AES_256_GCM. */
export type SubMerchantFundFlowBillQuery = Omit<Query<'GET /v3/bill/sub-merchant-fundflowbill'>, 'algorithm'>

/** Bills (账单): ready from 10:00 Beijing time of the next day, for three months. */
export class Bills {
  readonly #caller: Caller
  readonly #pipeline: Pick<Pipeline, 'download'>

  constructor(caller: Caller, pipeline: Pick<Pipeline, 'download'>) {
    this.#caller = caller
    this.#pipeline = pipeline
  }

  /**
   * The trade bill of a day (交易账单), row by row, amounts in fen. Nothing is requested before the first row is asked for; each
   * iteration requests and downloads anew. The loop throws at its end when the hash of the file did not hold or its rows do not
   * add up to its summary.
   *
   * @throws ApiError `NO_STATEMENT_EXIST` (nothing that day) or `STATEMENT_CREATING` (come back in 30 minutes).
   */
  trade(query: TradeBillQuery, options: CallOptions & BillOptions = {}): TradeBill {
    return tradeBill(
      this.#source(() => this.requestTrade({ tar_type: 'GZIP', ...query }, options), options),
      options,
    )
  }

  /** The movements of a day on one of the merchant's accounts (资金账单), in the same way. `account_type` is BASIC by default. */
  fundFlow(query: FundFlowBillQuery, options: CallOptions & BillOptions = {}): FundFlowBill {
    const source = this.#source(() => this.requestFundFlow({ tar_type: 'GZIP', ...query }, options), options)
    return fundFlowBill(() => Promise.resolve([source]), options)
  }

  /**
   * The movements of a day on an account of one sub-merchant (单个子商户资金账单), for partners. The files come sealed and are opened
   * while they are read; several parts are read as one bill.
   */
  subMerchantFundFlow(query: SubMerchantFundFlowBillQuery, options: CallOptions & BillOptions = {}): FundFlowBill {
    const parts = async (): Promise<BillSource[]> => {
      const answer = await this.requestSubMerchantFundFlow({ tar_type: 'GZIP', ...query }, options)
      return partsOf(answer).map((part) => ({ route: DOWNLOAD_ROUTE, open: () => this.downloadSealed(part, options) }))
    }
    return fundFlowBill(parts, options)
  }

  /** The rows of any file laid out like a bill, by column name: of a kind without a reader of its own. */
  rows(reference: FileReference, options: CallOptions = {}): NamedBill {
    return namedBill({ route: DOWNLOAD_ROUTE, open: () => this.download(reference, options) })
  }

  /** Requests a trade bill (申请交易账单): where to download it and its hash. The address lives about 30 s. */
  async requestTrade(query: TradeBillQuery, options: CallOptions = {}): Promise<ApplyTradeBillResponse> {
    return (await this.#caller.request('GET /v3/bill/tradebill', { ...callOptions(options), query })).data
  }

  /** Requests a fund-flow bill (申请资金账单). */
  async requestFundFlow(query: FundFlowBillQuery, options: CallOptions = {}): Promise<ApplyFundFlowBillResponse> {
    return (await this.#caller.request('GET /v3/bill/fundflowbill', { ...callOptions(options), query })).data
  }

  /** Requests a sub-merchant's fund-flow bill (申请单个子商户资金账单): a list of sealed files, their keys decrypted. */
  async requestSubMerchantFundFlow(
    query: SubMerchantFundFlowBillQuery,
    options: CallOptions = {},
  ): Promise<ApplySubMerchantFundFlowBillResponse> {
    const input = { ...callOptions(options), query: { ...query, algorithm: 'AEAD_AES_256_GCM' as const } }
    return (await this.#caller.request('GET /v3/bill/sub-merchant-fundflowbill', input)).data
  }

  /** The file of a bill request: a stream of uncompressed bytes, `bytes()`, or `saveTo(path)`. The SHA-1 is always enforced. */
  download(reference: FileReference, options: CallOptions = {}): BillFile {
    return new BillFile(reference, this.#opener(options))
  }

  /** The same for a sealed file, an entry of `download_bill_list`: what comes out is open and uncompressed. */
  downloadSealed(reference: SealedFileReference, options: CallOptions = {}): BillFile {
    return new BillFile(reference, unsealing(reference, this.#opener(options)))
  }

  #source(request: () => Promise<FileReference>, options: CallOptions): BillSource {
    return { route: DOWNLOAD_ROUTE, open: async () => this.download(await request(), options) }
  }

  #opener(options: CallOptions): OpenDownload {
    return async (url) =>
      namedFailures(await this.#pipeline.download(DOWNLOAD_ROUTE, url, callOptions(options)), DOWNLOAD_ROUTE)
  }
}

function callOptions({ signal, timeouts }: CallOptions): CallOptions {
  return { signal, timeouts }
}

/** In their order. A list shorter than its count would be a bill with rows missing. */
function partsOf(answer: ApplySubMerchantFundFlowBillResponse): SealedFileReference[] {
  const list = answer.download_bill_list ?? []
  if (list.length !== answer.download_bill_count) {
    throw new AnswerError({
      code: 'BILL_PARTS',
      message: `The answer announces ${answer.download_bill_count} files and names ${list.length}.`,
      hint: 'Request the bill again.',
      route: 'GET /v3/bill/sub-merchant-fundflowbill',
      retry: true,
    })
  }
  return list.toSorted((a, b) => a.bill_sequence - b.bill_sequence)
}
