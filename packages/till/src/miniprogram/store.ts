import { type Kysely, sql } from 'kysely'
import type { Defaulted, Schema } from '../db/schema.ts'

export interface MiniProgramTables {
  wechat_token: WechatTokenTable
  subscribe_message: SubscribeMessageTable
}

/** The access token of an app, which all replicas share. */
export interface WechatTokenTable {
  mchid: string
  appid: string
  /** Sealed by the vault. */
  token: string
  good_until: Date
}

/** `sending`: handed over, and no answer was heard; `unknown`: nobody knows, and it is not sent twice. */
export type MessageState = 'sending' | 'sent' | 'failed' | 'unknown'

/** The one message of a payment: its row is there before it is sent, so that it is sent once. */
export interface SubscribeMessageTable {
  mchid: string
  payment_id: string
  state: MessageState
  detail: Defaulted<string | null>
  at: Date
}

/** The context a token is sealed in. */
export const contextOfToken = ({ mchid, appid }: { mchid: string; appid: string }): string => `token/${mchid}/${appid}`

type Db = Kysely<Schema>

export const readToken = (db: Db, mchid: string, appid: string) =>
  db.selectFrom('wechat_token').selectAll().where('mchid', '=', mchid).where('appid', '=', appid).executeTakeFirst()

/** Keeps a token, unless another replica has one that lives longer; `instead` ends that one. */
export const keepToken = (db: Db, row: WechatTokenTable, instead: boolean): Promise<unknown> =>
  db
    .insertInto('wechat_token')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['mchid', 'appid'])
        .doUpdateSet({ token: row.token, good_until: row.good_until })
        .where(sql<boolean>`${instead} or wechat_token.good_until < excluded.good_until`),
    )
    .execute()

/** Takes the message of a payment in hand. @returns whether nobody had before */
export async function beginMessage(db: Db, mchid: string, payment_id: string, at: Date): Promise<boolean> {
  const begun = await db
    .insertInto('subscribe_message')
    .values({ mchid, payment_id, state: 'sending', at })
    .onConflict((conflict) => conflict.columns(['mchid', 'payment_id']).doNothing())
    .returning('payment_id')
    .executeTakeFirst()
  return begun !== undefined
}
