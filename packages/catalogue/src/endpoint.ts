/** One field of a request, an answer or a notification, as the catalogue's JSON describes it. */
export interface Field {
  readonly name?: string
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'file'
  readonly required?: boolean
  /** Length limits of a string, in `unit`. */
  readonly max?: number
  readonly min?: number
  /** What `min` and `max` count; bytes when left out. */
  readonly unit?: 'characters'
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
  /** A map with any keys: what its values are. */
  readonly additional?: Field
  /** A string that holds JSON: what stands inside. */
  readonly json?: Field
  /** The value fits one of these. */
  readonly oneOf?: readonly Field[]
  readonly encrypted?: boolean
  /** Seen in one third-party client only. */
  readonly unconfirmed?: boolean
  /** A header that is only needed with encrypted fields. */
  readonly when?: 'encryptedFields'
}

export type Fields = Readonly<Record<string, Field>>

/** A rule across fields; pointers name the fields, `?name` a query parameter. */
export interface Constraint {
  readonly kind: 'atLeastOne' | 'exactlyOne' | 'requiredIf' | 'equation' | 'range'
  readonly fields: readonly string[]
  /** `requiredIf`: the condition, such as `transfer_amount >= 200000`. */
  readonly when?: string
  /** `equation` and `range`: what holds, such as `0 < refund <= total`. */
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
  /** Only where it is not the main host. */
  readonly baseUri?: string
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
  readonly response: Fields | null
  readonly responseType?: string
  /** When the request is not JSON: `multipart/form-data`. */
  readonly contentType?: string
  /** When the answer is not JSON. */
  readonly responseContentType?: readonly string[]
  readonly deprecated?: boolean
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

/** A notification of the platform: its type and the shape (or shapes) of its decrypted resource. */
export interface EventDescription {
  readonly event_type: string
  readonly title: string
  readonly products: readonly string[]
  readonly original_type?: readonly string[]
  readonly associated_data?: readonly string[]
  readonly summary?: readonly string[]
  /** The resource, when it always has one shape. */
  readonly schema?: Fields
  /** The shapes the resource can have when several products share the event type. */
  readonly variants?: readonly EventVariant[]
  /** Another event whose resource this one carries. */
  readonly sameAs?: string
  /** Ids of the endpoints that can lead to it. */
  readonly triggeredBy?: readonly string[]
  /** The notification is a question: what the answer carries. */
  readonly replyBody?: Fields
  readonly retrySeconds?: readonly number[] | 'default'
}

export interface EventVariant {
  readonly name: string
  readonly mode: Endpoint['mode']
  readonly products: readonly string[]
  readonly schema?: Fields
  /** A variant of the same event, or another event. */
  readonly sameAs?: string
}
