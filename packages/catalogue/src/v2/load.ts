import { loadProduct, productNames, readJson } from '../load.ts'
import type { V2Endpoint, V2ErrorCode, V2Notification } from './endpoint.ts'

/** Reads every product file of APIv2, in the order of their names. */
export function loadV2Endpoints(): V2Endpoint[] {
  return productNames('v2').flatMap((product) => loadProduct<V2Endpoint>(product, 'v2'))
}

export function loadV2Notifications(): V2Notification[] {
  return readJson<{ notifications: V2Notification[] }>('v2-notifications.json').notifications
}

export function loadV2ErrorCodes(): V2ErrorCode[] {
  return readJson<{ codes: V2ErrorCode[] }>('v2-errors.json').codes
}
