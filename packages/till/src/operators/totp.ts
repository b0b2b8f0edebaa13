import { Secret, TOTP } from 'otpauth'
import type { Clock, RandomBytes } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { Transaction } from '../db/schema.ts'
import { notFound, Problem } from '../http/problem.ts'
import type { Vault } from '../merchants/vault.ts'
import type { Operator } from './operators.ts'
import { fingerprint } from './secrets.ts'
import {
  addRecoveryCodes,
  confirmTotp,
  deleteTotp,
  findTotp,
  offerTotp,
  useRecoveryCode,
  useStep,
} from './totp-store.ts'

/** What second factors are made with. */
export interface FactorContext {
  readonly database: Database
  readonly clock: Clock
  readonly random: RandomBytes
  readonly vault?: Vault | undefined
}

const RECOVERY_CODES = 10

export const contextOfTotp = (operatorId: string): string => `operator/${operatorId}/totp`

/** Offers a secret, for an app that shows codes; nothing changes at sign-in before a code of it is confirmed. @throws Problem */
export async function enrolTotp(
  { id, user }: Operator,
  context: FactorContext,
): Promise<{ secret: string; url: string }> {
  const { vault, database, clock, random } = context
  if (vault === undefined) throw noMasterKey()
  const secret = new Secret({ buffer: Uint8Array.from(random(20)).buffer })
  const sealed = vault.seal(secret.base32, contextOfTotp(id))
  await database.transaction(async (trx) => {
    if (!(await offerTotp(trx, id, sealed, new Date(clock.now())))) throw alreadyOn()
  })
  return { secret: secret.base32, url: totpOf(secret.base32, user).toString() }
}

/** From now on sign-in asks for a code. @returns the recovery codes, shown this once @throws Problem */
export function enableTotp({ id }: Operator, code: string, context: FactorContext): Promise<string[]> {
  const { database, clock, random } = context
  const codes = Array.from({ length: RECOVERY_CODES }, () => newRecoveryCode(random))
  return database.transaction(async (trx) => {
    const offered = await findTotp(trx, id)
    if (offered === undefined) throw notOffered()
    if (offered.confirmed_at !== null) throw alreadyOn()
    if (!(await useTotp(trx, id, code, context))) throw wrongCode()
    await confirmTotp(trx, id, new Date(clock.now()))
    await addRecoveryCodes(trx, id, codes.map(hashOfRecovery))
    return codes
  })
}

/** Sign-in asks for a code no more. @throws Problem 404 when it did not */
export const disableTotp = (operatorId: string, { database }: Pick<FactorContext, 'database'>): Promise<void> =>
  database.transaction(async (trx) => {
    if (!(await deleteTotp(trx, operatorId))) throw notFound('operator with two-step sign-in', operatorId)
  })

/** Uses a code up, of the app or for recovery. @returns whether it was good */
export function useCode(trx: Transaction, operatorId: string, code: string, context: FactorContext): Promise<boolean> {
  if (/^\d{6}$/.test(code.replaceAll(' ', ''))) return useTotp(trx, operatorId, code, context)
  return useRecoveryCode(trx, operatorId, hashOfRecovery(code))
}

/** A code of the present half minute, or of one beside it: clocks differ. Each works once. */
async function useTotp(trx: Transaction, operatorId: string, code: string, context: FactorContext): Promise<boolean> {
  const { vault, clock } = context
  const row = await findTotp(trx, operatorId)
  if (row === undefined) return false
  if (vault === undefined) throw noMasterKey()
  const totp = totpOf(vault.open(row.secret, contextOfTotp(operatorId)))
  const timestamp = clock.now()
  const delta = totp.validate({ token: code.replaceAll(' ', ''), timestamp, window: 1 })
  return delta !== null && useStep(trx, operatorId, totp.counter({ timestamp }) + delta)
}

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'wxtill', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })

/** 80 bits, in four groups that can be read aloud. */
function newRecoveryCode(random: RandomBytes): string {
  const text = new Secret({ buffer: Uint8Array.from(random(10)).buffer }).base32.toLowerCase()
  return text.match(/.{4}/g)?.join('-') ?? text
}

/** However it was typed. */
const hashOfRecovery = (code: string): string => fingerprint(code.toLowerCase().replaceAll(/[^a-z2-7]/g, ''))

export const wrongCode = (): Problem =>
  new Problem(400, {
    code: 'WRONG_CODE',
    message: 'The code is wrong, too old, or was used before.',
    field: 'code',
    hint: 'Type the six digits the app shows now; wait for new ones when these were used. A recovery code works as well, once.',
  })

const notOffered = (): Problem =>
  new Problem(409, {
    code: 'TOTP_NOT_OFFERED',
    message: 'There is no secret to confirm.',
    hint: 'POST /v1/account/totp/enrol first, and put its secret into an authenticator app.',
  })

const alreadyOn = (): Problem =>
  new Problem(409, {
    code: 'TOTP_ON',
    message: 'Two-step sign-in is on already.',
    hint: 'Turn it off first, with a code of the present app or a recovery code.',
  })

const noMasterKey = (): Problem =>
  new Problem(409, {
    code: 'NO_MASTER_KEY',
    message: 'This till has no master key, so it cannot seal or open the secret of two-step sign-in.',
    hint: 'Start it with WXTILL_MASTER_KEY (wxtill keys new makes one). Recovery codes work without it.',
  })
