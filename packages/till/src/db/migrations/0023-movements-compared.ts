import { type Kysely, sql } from 'kysely'

/**
 * Movements of a fund-flow bill (资金账单) are held against shares and transfers, and adjustments are booked. The release before
 * names the columns it writes, and knows nothing of these.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table bill_flow add column out_no text not null default ''`.execute(db)
  await sql`
    alter table reconciliation_difference add column to_book bigint not null default 0,
      add column booked bigint not null default 0,
      add column bookings integer not null default 0`.execute(db)
  // What a bill calls them by.
  await sql`
    create index transfer_bill_no on transfer (mchid, transfer_bill_no) where transfer_bill_no is not null`.execute(db)
  await sql`
    create index profit_sharing_order_number on profit_sharing_order (mchid, order_id) where order_id is not null`.execute(
    db,
  )
  await sql`
    create index profit_sharing_return_number on profit_sharing_return (mchid, return_id) where return_id is not null`.execute(
    db,
  )
}
