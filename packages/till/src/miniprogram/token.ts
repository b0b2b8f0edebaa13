import type { TillContext } from '../context.ts'
import type { Merchant } from '../merchants/registry.ts'
import type { MiniProgram } from './app.ts'
import { contextOfToken, keepToken, readToken } from './store.ts'

/** Renewed so long before its end: from then on WeChat gives the next one, while the old is still good. */
const EARLY = 290_000

interface Owner {
  merchant: Pick<Merchant, 'mchid'>
  app: MiniProgram
}

/**
 * The access token of a merchant's mini program. Replicas share it through the database; should two renew it together, WeChat gives
 * both the same, so nobody has to wait for a lock. Without a master key it is not kept, and asked for each time.
 *
 * @param refused a token WeChat would not take (any more).
 * @throws WechatServerError
 */
export async function accessToken(
  { merchant: { mchid }, app }: Owner,
  context: TillContext,
  refused?: string,
  signal?: AbortSignal,
): Promise<string> {
  const kept = await keptToken(mchid, app.appid, context)
  if (kept !== undefined && kept !== refused) return kept
  const usual = await app.token(false, signal)
  // WeChat still calls that one the right one: only force ends it, which it grants twenty times a day.
  const forced = usual.access_token === refused
  const { access_token, expires_in } = forced ? await app.token(true, signal) : usual
  await keep(mchid, app.appid, access_token, expires_in, refused !== undefined, context)
  return access_token
}

async function keptToken(mchid: string, appid: string, context: TillContext): Promise<string | undefined> {
  const { database, vault, clock } = context
  if (vault === undefined) return undefined
  const row = await readToken(database.kysely, mchid, appid)
  if (row === undefined || row.good_until.getTime() - clock.now() < EARLY) return undefined
  return vault.open(row.token, contextOfToken({ mchid, appid }))
}

async function keep(
  mchid: string,
  appid: string,
  access_token: string,
  expires_in: number,
  instead: boolean,
  { database, vault, clock }: TillContext,
): Promise<void> {
  if (vault === undefined) return
  const token = vault.seal(access_token, contextOfToken({ mchid, appid }))
  const good_until = new Date(clock.now() + expires_in * 1000)
  await keepToken(database.kysely, { mchid, appid, token, good_until }, instead)
}
