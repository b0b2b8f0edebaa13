import { codeOf, openidOf, type CommitCase, type CommitCases, type Prepared } from './commit-cases.ts'
import { V2TestMerchant, type V2TestAnswer } from './v2-merchant.ts'
import type { TestMerchant } from './test-merchant.ts'

const NUMBER = 'COMMIT01'

/** Every call of APIv2 that moves money. */
export const v2Cases: CommitCases = {
  '/pay/unifiedorder': onV2((merchant) => () => merchant.order(NUMBER)),
  '/pay/closeorder': onV2(async (merchant) => {
    await merchant.order(NUMBER)
    return () => merchant.post('/pay/closeorder', { out_trade_no: NUMBER })
  }),
  '/secapi/pay/refund': onV2(refund('/secapi/pay/refund')),
  '/secapi/pay/refundv2': onV2(refund('/secapi/pay/refundv2')),
  '/pay/micropay': onV2(micropay),
  '/secapi/pay/reverse': onV2(async (merchant, v3) => {
    await (
      await micropay(merchant, v3)
    )()
    await v3.sandbox.clock.advance(15_000)
    return () => merchant.post('/secapi/pay/reverse', { out_trade_no: NUMBER })
  }),
  '/mmpaymkttransfers/sendredpack': onV2(redPacket('sendredpack', { total_num: 1, client_ip: '127.0.0.1' })),
  '/mmpaymkttransfers/sendgroupredpack': onV2(redPacket('sendgroupredpack', { total_num: 3, amt_type: 'ALL_RAND' })),
}

type Calling = () => Promise<V2TestAnswer>
type V2Case = (merchant: V2TestMerchant, v3: TestMerchant) => Promise<Calling> | Calling

/** APIv2 answers 200 to everything; what it means is in `result_code`. */
function onV2(prepare: V2Case): CommitCase {
  return async (v3): Promise<Prepared> => {
    const call = await prepare(new V2TestMerchant(v3.sandbox), v3)
    return async () => {
      const { status, fields } = await call()
      if (status !== 200 || fields['result_code'] === 'SUCCESS') return { status }
      return { status: fields['err_code'] === 'SYSTEMERROR' ? 500 : 400 }
    }
  }
}

function refund(path: string): V2Case {
  return async (merchant, v3) => {
    await merchant.order(NUMBER)
    await v3.pay(NUMBER)
    const body = { out_trade_no: NUMBER, out_refund_no: 'COMMIT01-R', refund_fee: 40, total_fee: 100 }
    return () => merchant.post(path, body)
  }
}

async function micropay(merchant: V2TestMerchant, v3: TestMerchant): Promise<Calling> {
  const auth_code = await codeOf(v3)
  const body = { body: '茶', out_trade_no: NUMBER, auth_code, total_fee: 100, spbill_create_ip: '127.0.0.1' }
  return () => merchant.post('/pay/micropay', body)
}

function redPacket(path: string, more: Record<string, string | number>): V2Case {
  return async (merchant, v3) => {
    const { appid, mchid } = merchant.credentials
    await v3.control('POST', `/merchants/${mchid}`, { balance: 1000 })
    const body = {
      appid: undefined,
      wxappid: appid,
      mch_billno: NUMBER,
      send_name: '茶馆',
      re_openid: await openidOf(v3),
      total_amount: 300,
      wishing: '恭喜发财',
      act_name: '抽奖',
      remark: '快来',
      ...more,
    }
    return () => merchant.post(`/mmpaymkttransfers/${path}`, body)
  }
}
