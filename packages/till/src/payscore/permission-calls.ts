import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import type { AuthorizationRow } from './store.ts'

/** Whose permission for what; in partner mode given to a sub-merchant. */
export type Permission = Pick<AuthorizationRow, 'sub_mchid' | 'sub_appid' | 'service_id' | 'openid'>

const DIRECT = '/v3/payscore/permissions'
const PARTNER = '/v3/payscore/partner/permissions'

/** What WeChat Pay knows of a user's permission (查询与用户授权记录). */
export function callQuery(permission: Permission, { appid, client }: Merchant): Promise<Called<unknown>> {
  const { service_id, openid, sub_mchid } = permission
  if (sub_mchid === '')
    return callPlatform<unknown>({ method: 'GET', path: `${DIRECT}/openid/${openid}` }, () =>
      client.request('GET /v3/payscore/permissions/openid/{openid}', {
        path: { openid },
        query: { service_id, appid },
      }),
    )
  const query = { service_id, appid, sub_mchid, ...subMerchantOf(permission), ...userOf(permission) }
  return callPlatform<unknown>({ method: 'GET', path: `${PARTNER}/search?sub_mchid=${sub_mchid}` }, () =>
    client.request('GET /v3/payscore/partner/permissions/search', { query }),
  )
}

/** Asks for a permission (商户预授权). */
export function callPreauthorise(
  row: AuthorizationRow,
  notify_url: string,
  { client }: Merchant,
): Promise<Called<{ apply_permissions_token: string }>> {
  const { service_id, appid, authorization_code, sub_mchid } = row
  const body = { service_id, appid, authorization_code, notify_url }
  if (sub_mchid === '')
    return callPlatform({ method: 'POST', path: DIRECT, body }, () =>
      client.request('POST /v3/payscore/permissions', { body }),
    )
  const full = { ...body, sub_mchid, ...subMerchantOf(row) }
  return callPlatform({ method: 'POST', path: PARTNER, body: full }, () =>
    client.request('POST /v3/payscore/partner/permissions', { body: full }),
  )
}

/** Ends a user's permission (解除用户授权关系). */
export function callTerminate(row: AuthorizationRow, reason: string, { client }: Merchant): Promise<Called<unknown>> {
  const { openid, service_id, appid, sub_mchid } = row
  const body = { service_id, appid, reason }
  if (sub_mchid === '')
    return callPlatform<unknown>({ method: 'POST', path: `${DIRECT}/openid/${openid}/terminate`, body }, () =>
      client.request('POST /v3/payscore/permissions/openid/{openid}/terminate', { path: { openid }, body }),
    )
  const full = { ...body, sub_mchid, ...subMerchantOf(row), ...userOf(row) }
  return callPlatform<unknown>({ method: 'POST', path: `${PARTNER}/terminate`, body: full }, () =>
    client.request('POST /v3/payscore/partner/permissions/terminate', { body: full }),
  )
}

/** A user of the sub-merchant's app, or of the partner's. */
export const userOf = ({
  sub_appid,
  openid,
}: Pick<Permission, 'sub_appid' | 'openid'>): { openid: string } | { sub_openid: string } =>
  sub_appid === null ? { openid } : { sub_openid: openid }
