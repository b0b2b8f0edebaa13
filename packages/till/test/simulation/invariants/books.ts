import type { Selectable } from 'kysely'
import type { Database } from '../../../src/db/database.ts'
import type { ChargeTable, EntranceTable } from '../../../src/parking/store.ts'
import type { PaymentTable } from '../../../src/payments/store.ts'
import type { ServiceOrderTable } from '../../../src/payscore/store.ts'
import type { ShareReturnRow, ShareRow } from '../../../src/profitsharing/tables.ts'
import type { RedPacketRow } from '../../../src/redpackets/store.ts'
import type { RefundTable } from '../../../src/refunds/store.ts'
import type { TransferRow } from '../../../src/transfers/store.ts'

/** The till's books at the end of a run. */
export interface Books {
  payments: Selectable<PaymentTable>[]
  refunds: Selectable<RefundTable>[]
  events: { id: string; seq: number; type: string; subject_id: string; lane: string | null }[]
  inbox: { event_id: string; kind: string; verdict: string }[]
  serviceOrders: Selectable<ServiceOrderTable>[]
  stays: Selectable<EntranceTable>[]
  fees: Selectable<ChargeTable>[]
  transfers: TransferRow[]
  packets: RedPacketRow[]
  shares: ShareRow[]
  returns: ShareReturnRow[]
  jobs: { kind: string; key: string; gave_up_at: Date | null; last_error: string | null }[]
}

export async function readBooks({ kysely }: Database): Promise<Books> {
  return {
    payments: await kysely.selectFrom('payment').selectAll().execute(),
    refunds: await kysely.selectFrom('refund').selectAll().execute(),
    events: await kysely
      .selectFrom('event')
      .select(['id', 'seq', 'type', 'subject_id', 'lane'])
      .orderBy('seq')
      .execute(),
    inbox: await kysely.selectFrom('inbox').select(['event_id', 'kind', 'verdict']).execute(),
    serviceOrders: await kysely.selectFrom('service_order').selectAll().execute(),
    stays: await kysely.selectFrom('parking_entrance').selectAll().execute(),
    fees: await kysely.selectFrom('parking_charge').selectAll().execute(),
    transfers: await kysely.selectFrom('transfer').selectAll().execute(),
    packets: await kysely.selectFrom('red_packet').selectAll().execute(),
    shares: await kysely.selectFrom('profit_sharing_order').selectAll().execute(),
    returns: await kysely.selectFrom('profit_sharing_return').selectAll().execute(),
    jobs: await kysely
      .selectFrom('job')
      .select(['kind', 'key', 'gave_up_at', 'last_error'])
      .where('mchid', '!=', '')
      .execute(),
  }
}
