/** What the smoke programs use of the protocol's vectors. The runner writes them into the bundle: not every runtime has files. */
export interface RuntimeVectors {
  readonly meta: { readonly clock: number }
  readonly keys: {
    readonly mchid: string
    readonly appid: string
    readonly api_v3_key: string
    readonly merchant: Key
    readonly platform_public_key: Key
    readonly platform_certificate_old: Key
    readonly platform_certificate_new: Key
  }
  readonly response_verification: readonly Message[]
  readonly notifications: readonly Message[]
}

interface Key {
  readonly id?: string
  readonly serial_no?: string
  readonly private_key_pem: string
  readonly public_key_pem: string
  readonly certificate_pem: string
}

export interface Message {
  readonly name: string
  readonly http_status?: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly expect: 'accept' | 'reject'
  readonly resource_plaintext?: string
}

declare const WXTILL_VECTORS: RuntimeVectors

export const vectors: RuntimeVectors = WXTILL_VECTORS
