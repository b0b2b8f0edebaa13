import { formatRfc3339 } from '@wxtill/sdk'
import type { PaymentRow } from '../payments/store.ts'

/** Whose order it is, beside what the client fills in itself. */
export const namesOf = ({ sub_mchid, sub_appid }: Pick<PaymentRow, 'sub_mchid' | 'sub_appid'>) => ({
  ...(sub_mchid !== '' && { sub_mch_id: sub_mchid }),
  ...(sub_appid !== null && { sub_appid }),
})

/** A moment as APIv2 writes it: yyyyMMddHHmmss in Beijing. */
export const timeOf = (moment: Date): string => formatRfc3339(moment.getTime()).replaceAll(/\D/g, '').slice(0, 14)

/** A moment of APIv2 as APIv3 writes it. */
export const rfc3339Of = (time: string): string =>
  time.replace(/^(\d{4})-?(\d\d)-?(\d\d) ?(\d\d):?(\d\d):?(\d\d)$/, '$1-$2-$3T$4:$5:$6+08:00')
