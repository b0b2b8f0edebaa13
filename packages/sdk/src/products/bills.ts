import { transportFailure } from '../answer.ts'
import { BillFile, type FileReference } from '../files/bill-file.ts'
import { TradeBill } from '../files/trade-bill.ts'
import type { ApplyFundFlowBillResponse, ApplyTradeBillResponse } from '../generated/bills.gen.ts'
import type { Routes } from '../generated/routes.gen.ts'
import type { Pipeline } from '../pipeline.ts'
import { TransportError } from '../transport/transport.ts'
import type { CallOptions, Caller } from './caller.ts'

export type TradeBillQuery = Routes['GET /v3/bill/tradebill']['query']
export type FundFlowBillQuery = Routes['GET /v3/bill/fundflowbill']['query']

const DOWNLOAD = 'GET /v3/billdownload/file'

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
   * iteration requests and downloads anew. The loop throws at its end when the hash of the file did not hold.
   *
   * @throws ApiError `NO_STATEMENT_EXIST` (nothing that day) or `STATEMENT_CREATING` (come back in 30 minutes).
   */
  trade(query: TradeBillQuery, options: CallOptions = {}): TradeBill {
    return new TradeBill(async () =>
      this.download(await this.requestTrade({ tar_type: 'GZIP', ...query }, options), options),
    )
  }

  /** Requests a trade bill (申请交易账单): where to download it and its hash. The address lives about 30 s. */
  async requestTrade(query: TradeBillQuery, options: CallOptions = {}): Promise<ApplyTradeBillResponse> {
    return (await this.#caller.request('GET /v3/bill/tradebill', { ...options, query })).data
  }

  /** Requests a fund-flow bill (申请资金账单). */
  async requestFundFlow(query: FundFlowBillQuery, options: CallOptions = {}): Promise<ApplyFundFlowBillResponse> {
    return (await this.#caller.request('GET /v3/bill/fundflowbill', { ...options, query })).data
  }

  /** The file of a bill request: a stream of uncompressed bytes, `bytes()`, or `saveTo(path)`. The SHA-1 is always enforced. */
  download(reference: FileReference, options: CallOptions = {}): BillFile {
    return new BillFile(reference, async (url) => named(await this.#pipeline.download(DOWNLOAD, url, options)))
  }
}

/** Failures in the middle of the stream get the same classes as everything else. */
async function* named(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch (error) {
    throw error instanceof TransportError ? transportFailure(error, DOWNLOAD) : error
  }
}
