import { type Kysely, sql } from 'kysely'
import { monthly } from '../months.ts'

/**
 * The tables that only grow lie in months, so that an old one can be taken away at once: timeline, inbox, events and the
 * entries of the ledger.
 *
 * Not so what is emptied anyway: jobs, deliveries of webhooks and their attempts (30 days), refused notifications (1,000 rows),
 * keys of idempotency (30 days). And not what holds a number that is unique for ever: payments, refunds and the like.
 *
 * While it runs, replicas of the release before wait to write to these tables: for one index and one look through each
 * (docs/decisions/016-months.md says how long that took). No row is copied: what is there becomes
 * the first partition, up to the end of this month. Afterwards they go on: no statement names a constraint that is gone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Rather fail, and be started again, than let everybody queue behind us for somebody's long transaction.
  await sql`set local lock_timeout = '10s'`.execute(db)
  await sql`set local statement_timeout = 0`.execute(db)
  // In the order in which statements of a till take them.
  await sql`lock table timeline, inbox, event, ledger_entry in access exclusive mode`.execute(db)
  await sql`
    insert into event_once select mchid, subject_id, type from event on conflict do nothing`.execute(db)
  await key(db, 'timeline', 'mchid, payment_id, seq, at')
  await key(db, 'inbox', 'mchid, event_id, received_at')
  await key(db, 'event', 'mchid, id, at')
  await monthly(db, 'timeline', 'at')
  await monthly(db, 'inbox', 'received_at')
  await monthly(db, 'event', 'at')
  await monthly(db, 'ledger_entry', 'at')
}

const key = (db: Kysely<unknown>, table: string, columns: string): Promise<unknown> =>
  sql`
    alter table ${sql.id(table)} drop constraint ${sql.id(`${table}_pkey`)},
      add constraint ${sql.id(`${table}_pkey`)} primary key (${sql.raw(columns)})`.execute(db)
