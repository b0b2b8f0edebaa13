import { complete, directComplete, modify, payAgain, sync } from './completion.ts'
import { cancel, create, query } from './orders.ts'
import { direct, partner, type Mode } from './parties.ts'
import { endByCode, endByUser, preauthorise, queryByCode, queryByUser } from './permissions.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'

const ORDERS = '/v3/payscore/serviceorder'
const PERMISSIONS = '/v3/payscore/permissions'
const PARTNER = '/v3/payscore/partner'

export const payscoreRoutes: Routes = {
  ...routesOf(direct, {
    [`POST ${PERMISSIONS}`]: preauthorise,
    [`GET ${PERMISSIONS}/authorization-code/{authorization_code}`]: queryByCode,
    [`POST ${PERMISSIONS}/authorization-code/{authorization_code}/terminate`]: endByCode,
    [`GET ${PERMISSIONS}/openid/{openid}`]: queryByUser,
    [`POST ${PERMISSIONS}/openid/{openid}/terminate`]: endByUser,
    'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': endByUser,
    ...orderRoutes(ORDERS),
  }),
  ...routesOf(partner, {
    [`POST ${PARTNER}/permissions`]: preauthorise,
    [`GET ${PARTNER}/permissions/authorization-code/{authorization_code}`]: queryByCode,
    [`POST ${PARTNER}/permissions/authorization-code/{authorization_code}/terminate`]: endByCode,
    [`GET ${PARTNER}/permissions/search`]: queryByUser,
    [`POST ${PARTNER}/permissions/terminate`]: endByUser,
    ...orderRoutes(`${PARTNER}/serviceorder`),
  }),
}

type ModeHandler = (mode: Mode, call: Call) => Outcome

function orderRoutes(orders: string): Record<string, ModeHandler> {
  return {
    [`POST ${orders}`]: create,
    [`GET ${orders}`]: query,
    [`POST ${orders}/direct-complete`]: directComplete,
    [`POST ${orders}/{out_order_no}/complete`]: complete,
    [`POST ${orders}/{out_order_no}/modify`]: modify,
    [`POST ${orders}/{out_order_no}/cancel`]: cancel,
    [`POST ${orders}/{out_order_no}/sync`]: sync,
    [`POST ${orders}/{out_order_no}/pay`]: payAgain,
  }
}

function routesOf(mode: Mode, handlers: Readonly<Record<string, ModeHandler>>): Routes {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, (call: Call) => handler(mode, call)]),
  )
}
