import { beijingDayStart } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { availableOf, pendingOf, type Account } from '../../wallet/account.ts'
import { DAY } from '../orders/rules.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant } from '../../store/merchant-records.ts'

export const fundRoutes: Routes = {
  'GET /v3/merchant/fund/balance/{account_type}': (call) => now(call, own(call, call.params['account_type'])),
  'GET /v3/merchant/fund/dayendbalance/{account_type}': (call) =>
    endOfDay(call, own(call, call.params['account_type'])),
  'GET /v3/ecommerce/fund/balance/{sub_mchid}': (call) => now(call, sub(call)),
  'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}': (call) => endOfDay(call, sub(call)),
}

/** Merchants have a basic account here, and no other. */
function own({ merchant }: Call, account_type: string | undefined): Merchant {
  if (account_type !== 'BASIC') throw invalid('输入账户类型未开通')
  return merchant
}

function sub({ platform, merchant, params, query }: Call): Merchant {
  const sub_mchid = params['sub_mchid']!
  if (!platform.merchants.isPartnerOf(merchant, sub_mchid))
    throw new PlatformError(403, 'NO_AUTH', '你无权查询该商户余额', { requestCode: REQUEST_CODE.otherMerchant })
  return own({ merchant: platform.merchants.find(sub_mchid)! } as Call, query['account_type'] ?? 'BASIC')
}

function now(call: Call, merchant: Merchant): Outcome {
  return { body: amounts(call, merchant, merchant, call.platform.clock.now()) }
}

/** As it was at the end of a Beijing day that is over; without a date: of yesterday. */
function endOfDay(call: Call, merchant: Merchant): Outcome {
  const { clock } = call.platform
  const end = dayEnd(call.query['date'], clock.now())
  if (end > clock.now() || end <= merchant.created_at) throw invalid('该账户在指定时间不存在')
  return { body: amounts(call, merchant, accountAt(call.platform, merchant, end), end) }
}

function dayEnd(date: string | undefined, now: number): number {
  const day = 8 * 3_600_000
  if (date === undefined) return Math.floor((now + day) / DAY) * DAY - day
  try {
    return beijingDayStart(date) + DAY
  } catch {
    throw new PlatformError(400, 'PARAM_ERROR', '日期格式不正确', { requestCode: REQUEST_CODE.badParameter })
  }
}

/** The account as its last line before that instant left it. */
function accountAt({ state }: Platform, merchant: Merchant, at: number): Account {
  const lines = state.movementsByMerchant(merchant.mchid)
  const last = lines.findLast((line) => line.at < at)
  if (last) return last.account
  const [first] = lines
  return { balance: first ? first.account.balance - first.amount : merchant.balance }
}

function amounts({ params, query }: Call, merchant: Merchant, account: Account, at: number): object {
  return {
    ...(params['sub_mchid'] === undefined ? {} : { sub_mchid: merchant.mchid }),
    ...(query['account_type'] === undefined ? {} : { account_type: query['account_type'] }),
    available_amount: availableOf(account, at),
    pending_amount: pendingOf(account, at),
  }
}

function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}
