import { type Kysely, sql } from 'kysely'

/** Who did what, in chains of hashes that only grow; and the second factor of operators. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_log (
      mchid text not null,
      seq bigint not null,
      at timestamptz not null,
      actor_kind text not null,
      actor_id text not null,
      actor_name text not null,
      act text not null,
      subject text not null,
      details text not null,
      ip text not null,
      prev_hash bytea not null,
      hash bytea not null,
      primary key (mchid, seq)
    )`.execute(db)
  await sql`create index audit_log_at on audit_log (at, mchid, seq)`.execute(db)
  await sql`
    create table audit_head (
      mchid text primary key,
      seq bigint not null,
      prev_hash bytea not null,
      hash bytea not null
    )`.execute(db)
  await sql`
    create function audit_only_grows() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log only grows: % of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  await refuse(db, 'audit_log', sql`update or delete or truncate`)
  await refuse(db, 'audit_head', sql`delete or truncate`)

  await sql`
    create table operator_totp (
      mchid text not null default '',
      operator_id text not null references operator (id) on delete cascade,
      secret text not null,
      last_step bigint not null default 0,
      created_at timestamptz not null,
      confirmed_at timestamptz,
      primary key (mchid, operator_id)
    )`.execute(db)
  await sql`
    create table recovery_code (
      mchid text not null default '',
      operator_id text not null references operator (id) on delete cascade,
      code_hash text not null,
      primary key (mchid, operator_id, code_hash)
    )`.execute(db)
}

/** For each statement, not for each row: one that would touch no row is refused as well. */
const refuse = (db: Kysely<unknown>, table: string, acts: ReturnType<typeof sql>) =>
  sql`
    create trigger ${sql.id(`${table}_only_grows`)} before ${acts} on ${sql.id(table)}
    for each statement execute function audit_only_grows()`.execute(db)
