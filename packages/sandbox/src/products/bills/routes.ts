import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { fundFlowBillOf, tradeBillOf } from './bill-of-day.ts'
import { handOut } from './hand-out.ts'
import { applySubMerchantBill } from './sub-merchant-bill.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'

export const billRoutes: Routes = {
  'GET /v3/bill/tradebill': applyTradeBill,
  'GET /v3/bill/fundflowbill': applyFundFlowBill,
  'GET /v3/bill/sub-merchant-fundflowbill': applySubMerchantBill,
  'GET /v3/billdownload/file': download,
}

const TOKEN = /^[\w-]{32,}$/

function applyTradeBill(call: Call): Outcome {
  return handOut(call, tradeBillOf(call), call.merchant.mchid)
}

function applyFundFlowBill(call: Call): Outcome {
  return handOut(call, fundFlowBillOf(call), call.merchant.mchid)
}

function download({ platform, merchant, query }: Call): Outcome {
  const token = query['token'] ?? ''
  if (!TOKEN.test(token))
    throw new PlatformError(400, '', '', {
      signed: false,
      requestId: false,
      html: '400 Bad Request',
      reason: 'The token has not the form of a token.',
    })
  const file = platform.downloads.get(token, platform.clock.now())
  if (!file) {
    throw new PlatformError(400, 'INVALID_REQUEST', '下载链接已失效，请重新申请', {
      signed: false,
      requestCode: REQUEST_CODE.badParameter,
      reason: 'The token is unknown or over: ask for the bill again and download at once.',
    })
  }
  if (file.mchid !== merchant.mchid)
    throw new PlatformError(403, 'NO_AUTH', '没有权限', { signed: false, requestCode: REQUEST_CODE.otherMerchant })
  return {
    file: { bytes: file.bytes, type: query['tartype'] === 'gzip' ? 'application/x-gzip' : 'text/plain; charset=utf-8' },
  }
}
