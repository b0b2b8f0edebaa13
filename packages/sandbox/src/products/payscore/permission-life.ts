import { ownKey, type Owner } from '../../store/state.ts'
import { nextPermission } from './state.ts'
import { serviceOf } from './services.ts'
import { permissionNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscorePermission } from '../../store/payscore-records.ts'

/** Codes are unique per merchant, and per sub-merchant of a partner. */
export function permissionKey(
  permission: Pick<PayscorePermission, 'mchid' | 'sub_mchid' | 'authorization_code' | 'by_request_no'>,
): string {
  const { authorization_code, by_request_no } = permission
  return ownKey(permission, by_request_no ? `request ${authorization_code}` : authorization_code)
}

/** The permission this user has given, if it still holds; else the last one that was ended. */
export function permissionOf(
  { state }: Platform,
  owner: Owner,
  service_id: string,
  payer: Payer,
): PayscorePermission | undefined {
  const all = state
    .permissionsByPayer(payer.id)
    .filter((given) => given.service_id === service_id && ownKey(given, '') === ownKey(owner, ''))
  return all.find((permission) => permission.state === 'AVAILABLE') ?? all.at(-1)
}

export function hasPermission(platform: Platform, owner: Owner, service_id: string, payer: Payer): boolean {
  return permissionOf(platform, owner, service_id, payer)?.state === 'AVAILABLE'
}

/** The user agrees. @returns undefined when this code cannot be used any more. */
export function openPermission(
  platform: Platform,
  permission: PayscorePermission,
  payer: Payer,
): PayscorePermission | undefined {
  const state = nextPermission(permission.state, 'open')
  if (!state) return undefined
  const opened = { ...permission, state, payer_id: payer.id, opened_at: platform.clock.now() }
  platform.state.permissions.put(permissionKey(opened), opened)
  tell(platform, opened, 'USER_OPEN_SERVICE')
  return opened
}

/** User or merchant ends it; orders that run go on. @returns undefined when there was nothing to end. */
export function closePermission(platform: Platform, permission: PayscorePermission): PayscorePermission | undefined {
  const state = nextPermission(permission.state, 'close')
  if (!state) return undefined
  const closed = { ...permission, state, closed_at: platform.clock.now() }
  platform.state.permissions.put(permissionKey(closed), closed)
  tell(platform, closed, 'USER_CLOSE_SERVICE')
  return closed
}

/** A fault rule has the user close the service at this very moment. */
export function closeAtOnce(platform: Platform, owner: Owner, service_id: string, payer: Payer): void {
  const permission = permissionOf(platform, owner, service_id, payer)
  if (permission) closePermission(platform, permission)
}

function tell(
  platform: Platform,
  permission: PayscorePermission,
  status: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE',
): void {
  const { mchid, service_id, authorization_code, key } = permission
  const notify_url = permission.notify_url ?? serviceOf(platform, mchid, service_id)?.notify_url
  if (notify_url === undefined) return
  platform.notifier.emit({
    mchid,
    event_type: `PAYSCORE.${status}`,
    number: authorization_code,
    notify_url,
    summary: status === 'USER_OPEN_SERVICE' ? '签约成功' : '解约成功',
    original_type: 'payscore',
    associated_data: 'payscore',
    resource: permissionNotice(platform, permission, status),
    key,
  })
}
