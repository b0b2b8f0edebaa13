import { PERMISSION_STATES, type PermissionFilter } from '../../api/payscore.ts'
import { known } from '../../payments/filters.ts'
import { mchidIn } from '../../shell/merchant-number.ts'

/** Where the permissions are. */
export const PERMISSIONS = '/payscore/permissions'
export const permissionPath = ({ id }: { id: string }) => `${PERMISSIONS}/${encodeURIComponent(id)}`

/** Reads the filters from the address; what it does not know is left out. */
export const readPermissionFilters = (query: URLSearchParams): PermissionFilter => ({
  state: known(PERMISSION_STATES, query.get('state')),
  openid: query.get('openid')?.trim().slice(0, 128) || undefined,
  sub_mchid: mchidIn(query.get('sub_mchid')),
})
