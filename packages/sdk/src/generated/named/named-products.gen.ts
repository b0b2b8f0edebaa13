// Generated from the catalogue by `npm run generate`. Do not edit.

import type { Answer } from '../../pipeline.ts'
import type { Caller } from '../../products/caller.ts'
import type { RequestInput, ResponseData, Route } from '../../route.ts'
import { Partner } from './partner.gen.ts'
import { Combine } from './combine.gen.ts'
import { CodePay } from './code-pay.gen.ts'
import { Payscore } from './payscore.gen.ts'
import { Parking } from './parking.gen.ts'
import { ProfitSharing } from './profit-sharing.gen.ts'
import { Transfers } from './transfers.gen.ts'
import { TransferBatches } from './transfer-batches.gen.ts'
import { Favor } from './favor.gen.ts'
import { Busifavor } from './busifavor.gen.ts'
import { Partnerships } from './partnerships.gen.ts'
import { PayGift } from './pay-gift.gen.ts'
import { SmartGuide } from './smart-guide.gen.ts'
import { BusinessCircle } from './business-circle.gen.ts'
import { Fapiao } from './fapiao.gen.ts'
import { Complaints } from './complaints.gen.ts'
import { Customs } from './customs.gen.ts'
import { Certificates } from './certificates.gen.ts'
import { Applyment } from './applyment.gen.ts'

/** The everyday products, by name. Everything else is one `request` away, with the same types. */
export abstract class NamedProducts implements Caller {
  abstract readonly mchid: string
  abstract readonly appid: string | undefined
  abstract request<R extends Route>(route: R, input: RequestInput<R>): Promise<Answer<ResponseData<R>>>

  /** Groups: `native`, `jsapi`, `miniProgram`, `app`, `h5`, `orders`, `codePay`, `payscore`, `transfers`, `transferBatches`. */
  readonly partner = new Partner(this)
  /** Combined payment (合单支付): one payment for orders of several merchants. Sign client parameters with `wxpay.jsapi.payParams` and its neighbours. */
  readonly combine = new Combine(this)
  /** Code payment (付款码支付): the shop scans the payer. */
  readonly codePay = new CodePay(this)
  /** Groups: `permissions`, `serviceOrders`. */
  readonly payscore = new Payscore(this)
  /** PayScore parking (支付分停车). With `sub_mchid` for a sub-merchant. */
  readonly parking = new Parking(this)
  /** Profit sharing (分账), direct, or with `sub_mchid` for a sub-merchant. */
  readonly profitSharing = new ProfitSharing(this)
  /** Transfers (商家转账), confirmed by the payee. */
  readonly transfers = new Transfers(this)
  /** Batch transfers (商家转账到零钱), the older product. */
  readonly transferBatches = new TransferBatches(this)
  /** Groups: `stocks`, `coupons`, `callbacks`. */
  readonly favor = new Favor(this)
  /** Groups: `stocks`, `coupons`, `subsidies`, `callbacks`. */
  readonly busifavor = new Busifavor(this)
  /** Delegated marketing (委托营销): who may use whose coupons. */
  readonly partnerships = new Partnerships(this)
  /** Gifts after payment (支付有礼). */
  readonly payGift = new PayGift(this)
  /** Shop guides (支付即服务). */
  readonly smartGuide = new SmartGuide(this)
  /** Smart business circles (智慧商圈): points and parking for members. */
  readonly businessCircle = new BusinessCircle(this)
  /** Electronic invoices (电子发票). The invoice file itself goes up with `wxpay.upload`. */
  readonly fapiao = new Fapiao(this)
  /** Consumer complaints 2.0 (消费者投诉2.0). Pictures go up with `wxpay.media.uploadComplaintImage`. */
  readonly complaints = new Complaints(this)
  /** Customs declarations (清关报关). */
  readonly customs = new Customs(this)
  /** Platform certificates (平台证书), and the self-test of signing and encryption. */
  readonly certificates = new Certificates(this)
  /** Onboarding of sub-merchants (特约商户进件). Sensitive fields are given in plain text; pictures go up with `wxpay.media.uploadImage`. */
  readonly applyment = new Applyment(this)
}
