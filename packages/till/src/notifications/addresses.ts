import type { TillContext } from '../context.ts'
import type { Api } from '../merchants/apis.ts'

/** Where WeChat Pay tells of a merchant's payments or refunds: each API has doors of its own, for each has its own language. */
export const notifyAddress = (
  mchid: string,
  api: Api,
  kind: 'payment' | 'refund',
  { notifyUrl }: Pick<TillContext, 'notifyUrl'>,
): string => `${notifyUrl()}/notify/${mchid}${api === 'v2' ? '/v2' : ''}/${kind}`
