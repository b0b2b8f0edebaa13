import { readFileSync } from 'node:fs'
import type { Endpoint, Field } from '@wxtill/catalogue'

/** The calls that are written by hand in the sdk, because they do more than one request. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  nativePrepay: ['native.prepay(body)'],
  jsapiPrepay: ['jsapi.prepay(body)', 'miniProgram.prepay(body)'],
  appPrepay: ['app.prepay(body)'],
  h5Prepay: ['h5.prepay(body)'],
  queryOrderByOutTradeNo: ['orders.queryByOutTradeNo(out_trade_no)'],
  queryOrderById: ['orders.queryByTransactionId(transaction_id)'],
  closeOrder: ['orders.close(out_trade_no)'],
  createRefund: ['refunds.create(body)'],
  queryRefund: ['refunds.query(out_refund_no)'],
  applyAbnormalRefund: ['refunds.applyAbnormalRefund(refund_id, body)'],
  applyTradeBill: ['bills.trade(query)', 'bills.requestTrade(query)'],
  applyFundFlowBill: ['bills.fundFlow(query)', 'bills.requestFundFlow(query)'],
  applySubMerchantFundFlowBill: ['bills.subMerchantFundFlow(query)', 'bills.requestSubMerchantFundFlow(query)'],
  downloadBillFile: ['bills.download(reference)'],
  uploadImage: ['media.uploadImage(file)'],
  uploadVideo: ['media.uploadVideo(file)'],
  uploadImages: ['media.uploadComplaintImage(file)'],
  queryImagesByMediaId: ['media.complaintImage(media_id)'],
  uploadMarketingImage: ['media.uploadMarketingImage(file)'],
}

interface Names {
  readonly groups: Readonly<Record<string, { readonly methods?: Readonly<Record<string, { readonly id: string }>> }>>
}

const named = readNames()

function readNames(): Map<string, string[]> {
  const file = new URL('../../packages/catalogue/names.json', import.meta.url)
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as Names
  const names = new Map<string, string[]>()
  for (const [group, { methods }] of Object.entries(groups)) {
    for (const [method, { id }] of Object.entries(methods ?? {}))
      names.set(id, [...(names.get(id) ?? []), `${group}.${method}`])
  }
  return names
}

/** How the sdk calls an endpoint: by name where there is one, and always by its route. */
export function callsOf(endpoint: Endpoint): string[] {
  const byHand = BY_HAND[endpoint.id] ?? []
  const byName = (named.get(endpoint.id) ?? []).map((name) => `${name}(${parametersOf(endpoint).join(', ')})`)
  return [...[...byHand, ...byName].map((call) => `await wxpay.${call}`), `await wxpay.${byRoute(endpoint)}`]
}

// The client fills these in itself.
const OWNER_FIELDS = new Set(['appid', 'mchid', 'sp_appid', 'sp_mchid', 'combine_appid', 'combine_mchid'])

/** In the order of the generated methods: path, body, query, headers. What may be left out is left out. */
function parametersOf({ params, request }: Endpoint): string[] {
  const body = Object.entries(request ?? {}).some(([name, field]) => !(OWNER_FIELDS.has(name) && field.required))
  return [
    ...params.path.map(({ name }) => name!),
    ...(body ? ['body'] : []),
    ...(params.query.some(isAsked) ? ['query'] : []),
    ...(ownHeaders(params.header).some(isAsked) ? ['headers'] : []),
  ]
}

function isAsked({ name, required }: Field): boolean {
  return required === true && !OWNER_FIELDS.has(name!)
}

/** Without those the client writes itself. */
export function ownHeaders(headers: readonly Field[]): Field[] {
  return headers.filter(({ name }) => name !== 'Wechatpay-Serial' && name !== 'Accept-Encoding')
}

function byRoute(endpoint: Endpoint): string {
  const { params, request } = endpoint
  const input = [
    ...(params.path.length > 0 ? [`path: { ${params.path.map(({ name }) => name!).join(', ')} }`] : []),
    ...(params.query.length > 0 ? ['query'] : []),
    ...(ownHeaders(params.header).length > 0 ? ['headers'] : []),
    ...(request ? [endpoint.contentType === 'multipart/form-data' ? 'file' : 'body'] : []),
  ]
  const given = input.length === 0 ? '{}' : `{ ${input.join(', ')} }`
  return `${verbOf(endpoint)}('${endpoint.method} ${endpoint.path}', ${given})`
}

function verbOf({ responseType, contentType }: Endpoint): 'request' | 'download' | 'upload' {
  if (responseType === 'file') return 'download'
  return contentType === 'multipart/form-data' ? 'upload' : 'request'
}
