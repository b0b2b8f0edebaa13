import { gzipSync } from 'node:zlib'
import { fundFlowBillOf, tradeBillOf } from '../../products/bills/bill-of-day.ts'
import { PlatformError } from '../../gateway/platform-error.ts'
import { businessError, parameterError, V2Error } from '../v2-error.ts'
import type { V2Call, V2Outcome, V2Routes } from '../call.ts'

export const v2BillRoutes: V2Routes = {
  '/pay/downloadbill': downloadBill,
  '/pay/downloadfundflow': downloadFundFlow,
}

const DAY = /^(\d{4})(\d{2})(\d{2})$/

function downloadBill(call: V2Call): V2Outcome {
  const { fields, sub_mchid } = call
  const bill_type = String(fields['bill_type'] ?? 'ALL')
  return asked(call, (bill_date) =>
    tradeBillOf({ ...call, query: { bill_date, bill_type, ...(sub_mchid === undefined ? {} : { sub_mchid }) } }),
  )
}

function downloadFundFlow(call: V2Call): V2Outcome {
  const account_type = String(call.fields['account_type']).toUpperCase()
  return asked(call, (bill_date) => fundFlowBillOf({ ...call, query: { bill_date, account_type } }))
}

function asked(call: V2Call, bill: (bill_date: string) => string): V2Outcome {
  const { fields, endpoint } = call
  const given = String(fields['bill_date'])
  if (!DAY.test(given)) throw parameterError(endpoint, false, 'bill_date参数格式错误')
  try {
    const plain = Buffer.from(bill(given.replace(DAY, '$1-$2-$3')))
    const isGzip = fields['tar_type'] === 'GZIP'
    return {
      file: isGzip
        ? { bytes: gzipSync(plain), type: 'application/x-gzip' }
        : { bytes: plain, type: 'text/plain; charset=utf-8' },
    }
  } catch (error) {
    throw error instanceof PlatformError ? noBill(error, call) : error
  }
}

function noBill({ code, message }: PlatformError, { endpoint }: V2Call): Error {
  if (code === 'NO_STATEMENT_EXIST') return businessError('NO_BILL_EXIST', 'No Bill Exist')
  if (code === 'STATEMENT_CREATING') return businessError('BILL_CREATING', 'Bill Creating')
  return parameterError(endpoint, false, message)
}

/** What the trade bill's own table of errors calls them: one sentence each, and a number for some. */
const SENTENCES: readonly (readonly [applies: (error: V2Error) => boolean, message: string, error_code?: string])[] = [
  [({ code }) => code === 'NO_BILL_EXIST', 'No Bill Exist', '20002'],
  [({ code }) => code === 'BILL_CREATING', 'Bill Creating', '20002'],
  [({ code }) => code === 'SYSTEMERROR', 'SYSTEMERROR'],
  [({ message }) => message.startsWith('bill_type'), 'invalid bill_type', '20001'],
  [({ message }) => message.startsWith('缺少参数'), 'missing parameter', '20001'],
  [({ message }) => message === '签名错误', 'SIGN ERROR', '20001'],
  [({ code }) => code === 'PARAM_ERROR', 'data format error', '20001'],
]

/** An error in the words of an endpoint that answers with a file and has no layers. */
export function asFileError(error: V2Error): V2Error {
  const found = SENTENCES.find(([applies]) => applies(error))
  if (!found) return error
  const [, message, error_code] = found
  return new V2Error(undefined, message, { reason: error.reason ?? error.message, fields: { error_code } })
}
