import type { Endpoint, Field } from '../endpoint.ts'

/** A field of an APIv2 message. `$n` or `{n}` in its name stands for an index, from 0. */
export interface V2Field extends Field {
  /** What the text of this field is the JSON of. */
  readonly json?: V2Field
  readonly oneOf?: readonly V2Field[]
  readonly items?: V2Field
  readonly fields?: V2Fields
}

export type V2Fields = Readonly<Record<string, V2Field>>

/** One API of APIv2: a signed XML document goes out, one comes back. */
export interface V2Endpoint extends Omit<Endpoint, 'request' | 'response'> {
  readonly request: V2Fields | null
  readonly response: V2Fields | null
  /** Needs the merchant's certificate on the TLS connection. */
  readonly clientCert: boolean
  readonly contentType: string
  /** Another host than the main one. */
  readonly baseUri?: string
  readonly deprecated?: boolean
}

/** A notification of APIv2, in XML. */
export interface V2Notification {
  /** Such as `v2:transaction`. */
  readonly id: string
  readonly title: string
  readonly signed: boolean
  /** Pinned where the documentation names one. */
  readonly signType?: 'MD5' | 'HMAC-SHA256'
  readonly retrySeconds: readonly number[]
  readonly schema: V2Fields
  /** The field that holds more fields, sealed, and what they are. */
  readonly decrypted?: { readonly field: string; readonly schema: V2Fields }
  readonly event_type?: string
}

/** An `err_code` of APIv2. */
export interface V2ErrorCode {
  readonly code: string
  readonly label: string
  readonly retriable: boolean | 'query first'
  /** Such as `v2/refunds`. */
  readonly products: readonly string[]
}
