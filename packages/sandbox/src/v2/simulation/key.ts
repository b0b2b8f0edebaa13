import { createHash } from 'node:crypto'
import type { V2Endpoint } from '@wxtill/catalogue'
import type { Merchant } from '../../store/merchant-records.ts'

const KEY_PATHS: ReadonlySet<string> = new Set(['/sandboxnew/pay/getsignkey', '/xdc/apiv2getsignkey/sign/getsignkey'])

/** Asks for the sandbox key; signed with the real one. */
export function asksForSandboxKey({ path }: Pick<V2Endpoint, 'path'>): boolean {
  return KEY_PATHS.has(path)
}

/** A call of WeChat Pay's own simulation (仿真测试系统), signed with the sandbox key. */
export function isSimulated(endpoint: Pick<V2Endpoint, 'path'>): boolean {
  return /^\/(?:sandboxnew|xdc)\//.test(endpoint.path) && !asksForSandboxKey(endpoint)
}

/** The key of the simulation: 32 characters that follow from the real key. */
export function sandboxKey({ mchid, api_v2_key }: Pick<Merchant, 'mchid' | 'api_v2_key'>): string {
  return createHash('md5').update(`sandbox ${mchid} ${api_v2_key}`).digest('hex')
}
