import { type Kysely, sql } from 'kysely'

/** Jobs, operators, sessions and API keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table job (
      mchid text not null,
      kind text not null,
      key text not null,
      payload jsonb not null,
      run_at timestamptz not null,
      attempts integer not null default 0,
      lease_until timestamptz,
      lease_token text,
      again_at timestamptz,
      again_payload jsonb,
      last_error text,
      gave_up_at timestamptz,
      created_at timestamptz not null,
      primary key (mchid, kind, key)
    )`.execute(db)
  // The one question workers ask: what is due first? A leased job is due when its lease ends.
  await sql`create index job_due on job ((coalesce(lease_until, run_at))) where gave_up_at is null`.execute(db)

  await sql`
    create table operator (
      id text primary key,
      user_name text not null,
      password_hash text not null,
      role text not null check (role in ('owner', 'operator', 'finance', 'viewer')),
      locale text not null check (locale in ('zh-CN', 'en')),
      failed_attempts integer not null default 0,
      locked_until timestamptz,
      created_at timestamptz not null,
      disabled_at timestamptz
    )`.execute(db)
  await sql`create unique index operator_user_name on operator (lower(user_name))`.execute(db)

  await sql`
    create table session (
      token_hash text primary key,
      operator_id text not null references operator (id) on delete cascade,
      csrf text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index session_expires on session (expires_at)`.execute(db)

  await sql`
    create table api_key (
      id text primary key,
      name text not null,
      key_hash text not null unique,
      prefix text not null,
      scopes text[] not null,
      mchid text,
      created_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz
    )`.execute(db)
}
