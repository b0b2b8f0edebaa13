import { v2BillRoutes } from './bills/routes.ts'
import { v2CodepayRoutes } from './codepay/routes.ts'
import { v2OrderRoutes } from './orders/routes.ts'
import { publicKeyRoutes } from './public-key/routes.ts'
import { redPacketRoutes } from './red-packets/routes.ts'
import { v2RefundRoutes } from './refunds/routes.ts'
import { simulationRoutes } from './simulation/routes.ts'
import { v2ToolRoutes } from './tools/routes.ts'
import type { V2Routes } from './call.ts'

/** Every endpoint of APIv2 with business rules, by path. Every other one is answered in its shape. */
export const v2Routes: V2Routes = {
  ...v2OrderRoutes,
  ...v2RefundRoutes,
  ...v2BillRoutes,
  ...v2CodepayRoutes,
  ...v2ToolRoutes,
  ...publicKeyRoutes,
  ...redPacketRoutes,
  ...simulationRoutes,
}
