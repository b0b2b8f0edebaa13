/** One field of a request, an answer or a notification, as the catalogue's JSON describes it. */
export interface Field {
  readonly name?: string
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'file'
  readonly required?: boolean
  /** Length limits of a string, in bytes. */
  readonly max?: number
  readonly min?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly enum?: readonly (string | number)[]
  readonly pattern?: string
  readonly default?: unknown
  readonly format?: string
  readonly label?: string
  readonly example?: unknown
  readonly items?: Field
  readonly fields?: Fields
  readonly encrypted?: boolean
}

export type Fields = Readonly<Record<string, Field>>

/** A rule across fields; pointers name the fields. */
export interface Constraint {
  readonly kind: string
  readonly fields: readonly string[]
  readonly value?: string
}

/** One API of WeChat Pay. */
export interface Endpoint {
  readonly id: string
  /** The catalogue file it stands in, such as `basic-payments`. */
  readonly product: string
  readonly method: string
  /** Path with `{parameters}`. */
  readonly path: string
  readonly mode: 'direct' | 'partner' | 'both'
  /** Official Chinese name. */
  readonly title: string
  readonly params: {
    readonly path: readonly Field[]
    readonly query: readonly Field[]
    readonly header: readonly Field[]
  }
  readonly request: Fields | null
  readonly requestType?: string
  /** Of the request, when it is not JSON: `multipart/form-data`. */
  readonly contentType?: string
  readonly response: Fields | null
  readonly responseType?: string
  /** HTTP status of success. */
  readonly status: number
  readonly encryptedFields?: readonly string[]
  readonly encryptedQuery?: readonly string[]
  readonly encryptedResponseFields?: readonly string[]
  readonly notify?: readonly string[]
  readonly constraints?: readonly Constraint[]
}

/** A code that an error body can carry. */
export interface ErrorCode {
  readonly code: string
  readonly http: readonly number[]
  readonly label?: string
  readonly kind: string
  readonly retriable: boolean | 'query first'
  readonly sameAs?: string
}

/** A notification of the platform: its type and the shape of its decrypted resource. */
export interface EventDescription {
  readonly event_type: string
  readonly title: string
  readonly original_type?: readonly string[]
  readonly associated_data?: readonly string[]
  readonly summary?: readonly string[]
  readonly schema: Fields
}
