import { loadProduct, productNames, readJson } from '../load.ts'
import type { V2Endpoint, V2ErrorCode, V2Notification } from './endpoint.ts'

/** Reads every product file of APIv2, in the order of their names. */
export function loadV2Endpoints(): V2Endpoint[] {
  return productNames('v2').flatMap((product) => loadProduct<V2Endpoint>(product, 'v2'))
}

export function loadV2Notifications(): V2Notification[] {
  return readJson<{ notifications: V2Notification[] }>('v2-notifications.json').notifications
}

/** The codes themselves, and those each endpoint is documented to answer with, by its id. */
export interface V2Errors {
  readonly codes: readonly V2ErrorCode[]
  readonly byEndpoint: Readonly<Record<string, readonly string[]>>
}

export function loadV2Errors(): V2Errors {
  return readJson<V2Errors>('v2-errors.json')
}
