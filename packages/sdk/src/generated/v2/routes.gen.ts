// Generated from the catalogue by `npm run generate`. Do not edit.

import type { V2BasicPaymentsRoutes, V2BasicPaymentsFiles, V2BasicPaymentsPages } from './basic-payments.gen.ts'
import type { V2BillsRoutes, V2BillsFiles, V2BillsPages } from './bills.gen.ts'
import type { V2CombineRoutes, V2CombineFiles, V2CombinePages } from './combine.gen.ts'
import type { V2CouponsRoutes, V2CouponsFiles, V2CouponsPages } from './coupons.gen.ts'
import type { V2CustomsRoutes, V2CustomsFiles, V2CustomsPages } from './customs.gen.ts'
import type { V2DepositRoutes, V2DepositFiles, V2DepositPages } from './deposit.gen.ts'
import type { V2FacepayRoutes, V2FacepayFiles, V2FacepayPages } from './facepay.gen.ts'
import type { V2MerchantManageRoutes, V2MerchantManageFiles, V2MerchantManagePages } from './merchant-manage.gen.ts'
import type { V2MicropayRoutes, V2MicropayFiles, V2MicropayPages } from './micropay.gen.ts'
import type { V2PapayRoutes, V2PapayFiles, V2PapayPages } from './papay.gen.ts'
import type { V2ProfitsharingRoutes, V2ProfitsharingFiles, V2ProfitsharingPages } from './profitsharing.gen.ts'
import type { V2RealnameRoutes, V2RealnameFiles, V2RealnamePages } from './realname.gen.ts'
import type { V2RedPacketsRoutes, V2RedPacketsFiles, V2RedPacketsPages } from './red-packets.gen.ts'
import type { V2RefundsRoutes, V2RefundsFiles, V2RefundsPages } from './refunds.gen.ts'
import type { V2RentHotelRoutes, V2RentHotelFiles, V2RentHotelPages } from './rent-hotel.gen.ts'
import type { V2RiskRoutes, V2RiskFiles, V2RiskPages } from './risk.gen.ts'
import type { V2SandboxRoutes, V2SandboxFiles, V2SandboxPages } from './sandbox.gen.ts'
import type { V2ToolsRoutes, V2ToolsFiles, V2ToolsPages } from './tools.gen.ts'
import type { V2TransfersRoutes, V2TransfersFiles, V2TransfersPages } from './transfers.gen.ts'
import type { V2VehicleRoutes, V2VehicleFiles, V2VehiclePages } from './vehicle.gen.ts'
import type { V2WorkWechatRoutes, V2WorkWechatFiles, V2WorkWechatPages } from './work-wechat.gen.ts'

/** Every route of APIv2 that answers with XML. */
export interface V2Routes extends V2BasicPaymentsRoutes, V2BillsRoutes, V2CombineRoutes, V2CouponsRoutes, V2CustomsRoutes, V2DepositRoutes, V2FacepayRoutes, V2MerchantManageRoutes, V2MicropayRoutes, V2PapayRoutes, V2ProfitsharingRoutes, V2RealnameRoutes, V2RedPacketsRoutes, V2RefundsRoutes, V2RentHotelRoutes, V2RiskRoutes, V2SandboxRoutes, V2ToolsRoutes, V2TransfersRoutes, V2VehicleRoutes, V2WorkWechatRoutes {}

/** Every route of APIv2 that answers with a file. */
export interface V2Files extends V2BasicPaymentsFiles, V2BillsFiles, V2CombineFiles, V2CouponsFiles, V2CustomsFiles, V2DepositFiles, V2FacepayFiles, V2MerchantManageFiles, V2MicropayFiles, V2PapayFiles, V2ProfitsharingFiles, V2RealnameFiles, V2RedPacketsFiles, V2RefundsFiles, V2RentHotelFiles, V2RiskFiles, V2SandboxFiles, V2ToolsFiles, V2TransfersFiles, V2VehicleFiles, V2WorkWechatFiles {}

/** Every route of APIv2 that a browser opens. */
export interface V2Pages extends V2BasicPaymentsPages, V2BillsPages, V2CombinePages, V2CouponsPages, V2CustomsPages, V2DepositPages, V2FacepayPages, V2MerchantManagePages, V2MicropayPages, V2PapayPages, V2ProfitsharingPages, V2RealnamePages, V2RedPacketsPages, V2RefundsPages, V2RentHotelPages, V2RiskPages, V2SandboxPages, V2ToolsPages, V2TransfersPages, V2VehiclePages, V2WorkWechatPages {}
