import { ApiError, WechatPayError } from '@wxtill/sdk'
import type { Merchant } from './registry.ts'

/** What a try-out of a merchant's numbers and keys showed. */
export interface MerchantCheck {
  ok: boolean
  /** `answered`: WeChat Pay took the signature, and its answer is proven; otherwise what failed. */
  message: string
  hint?: string
}

/** No shop numbers its orders so; WeChat Pay answers that there is none, signed. */
const NOBODYS_NUMBER = 'WXTILL-CHECK'

/**
 * Asks WeChat Pay for an order that does not exist: it moves nothing, and shows whether the signature is taken and the answer can
 * be proven. Then tries the APIv3 key on platform certificates, if this merchant has any.
 */
export async function checkMerchant(merchant: Merchant, signal?: AbortSignal): Promise<MerchantCheck> {
  const failure = await ask(merchant, merchant.client, signal)
  if (failure !== undefined) return failure
  if (!merchant.platformKeys.includes('public_key')) return GOOD
  // So far the APIv3 key was not needed; the first notification would be.
  const sealed = await ask(merchant, merchant.byCertificates(), signal)
  return sealed !== undefined && sealed.hint === V3_KEY_HINT ? sealed : GOOD
}

const GOOD: MerchantCheck = {
  ok: true,
  message: 'WeChat Pay takes the signature of this merchant, and its answers are proven genuine.',
}

async function ask(
  { mchid }: Merchant,
  client: Merchant['client'],
  signal: AbortSignal | undefined,
): Promise<MerchantCheck | undefined> {
  try {
    await client.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
      path: { out_trade_no: NOBODYS_NUMBER },
      query: { mchid },
      ...(signal && { signal }),
    })
    return undefined
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    return failureOf(error)
  }
}

const V3_KEY_HINT =
  'Copy the APIv3 key as it was set on the merchant platform (账户中心 > API安全 > 设置APIv3密钥). It is another one than the APIv2 key.'

/** What is wrong, as a sentence; undefined when WeChat Pay said, proven, that there is no such order. */
function failureOf(error: WechatPayError): MerchantCheck | undefined {
  if (error instanceof ApiError && error.status === 404) return undefined
  const chain = [...causesOf(error)]
  if (chain.some(({ name }) => name === 'DecryptError')) {
    const message = 'The APIv3 key does not open what WeChat Pay sealed: no notification could be read.'
    return { ok: false, message, hint: V3_KEY_HINT }
  }
  const root = chain.findLast((cause) => cause instanceof WechatPayError) ?? error
  if (!(root instanceof ApiError) || root.status !== 401) return { ok: false, message: root.message, hint: root.hint }
  const known = REFUSALS.find(({ said }) => said.test(root.platformMessage))
  return {
    ok: false,
    message: `WeChat Pay refuses the signature (${root.platformMessage})${known === undefined ? '' : `: ${known.why}`}.`,
    hint: known?.advice ?? root.hint,
  }
}

function* causesOf(error: Error): Generator<Error> {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) yield cause
}

/** The sentences of a 401, by what to do about them. */
const REFUSALS: readonly { readonly said: RegExp; readonly why: string; readonly advice: string }[] = [
  {
    said: /5分钟|timestamp/i,
    why: "this machine's clock is more than 5 minutes off",
    advice: 'Switch time synchronisation on.',
  },
  {
    said: /序列号/,
    why: 'it knows no certificate of this serial for this merchant',
    advice: 'Set serial_no to that of apiclient_cert.pem; a platform certificate has another one.',
  },
  {
    said: /过期|作废|更换/,
    why: 'the API certificate is no longer valid',
    advice: 'Apply for a new one (账户中心 > API安全) and change private_key and serial_no together.',
  },
  {
    said: /签名|验签/,
    why: 'the private key is not the one of this serial, or the merchant number is another',
    advice: 'Take apiclient_key.pem, serial and merchant number from one archive of the API certificate.',
  },
]
