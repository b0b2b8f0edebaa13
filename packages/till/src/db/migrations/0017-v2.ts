import { type Kysely, sql } from 'kysely'

/**
 * APIv2: which API an order began on, and what a merchant needs for it. Columns that may be null, so nothing is rewritten: what
 * is there already is of APIv3.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What its order was signed with: null is APIv3, so that no order can be of APIv2 without a sign type.
  await sql`
    alter table payment add column v2_sign_type text check (v2_sign_type in ('MD5', 'HMAC-SHA256'))`.execute(db)
  await sql`
    alter table refund add column v2_sign_type text check (v2_sign_type in ('MD5', 'HMAC-SHA256'))`.execute(db)
  // The certificate and the app's secret are sealed as the keys are.
  await sql`
    alter table merchant add column apis jsonb, add column v2_sign_type text, add column certificate text,
      add column app_secret text`.execute(db)

  // All replicas use one access token of an app, sealed.
  await sql`
    create table wechat_token (
      mchid text not null,
      appid text not null,
      token text not null,
      good_until timestamptz not null,
      primary key (mchid, appid)
    )`.execute(db)
  await sql`
    create table subscribe_message (
      mchid text not null,
      payment_id text not null,
      state text not null check (state in ('sending', 'sent', 'failed', 'unknown')),
      detail text,
      at timestamptz not null,
      primary key (mchid, payment_id)
    )`.execute(db)
}
