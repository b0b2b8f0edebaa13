/** A request as it goes on the wire: already signed, nothing may be altered. */
export interface TransportRequest {
  readonly method: string
  /** Absolute URL; path and query are signed, so they must travel byte for byte. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | BodyPieces | undefined
  readonly timeouts: Timeouts
  /** An answer longer than this is refused. Files are streamed and not counted here. */
  readonly maxBytes: number
  /** Hand a 2xx body over as a stream instead of collecting it. */
  readonly stream?: boolean
  readonly signal?: AbortSignal | undefined
  /** Must be shown on the connection. A transport that cannot do that must fail before it connects. */
  readonly clientCertificate?: ClientCertificate | undefined
}

/** The merchant's certificate for TLS (商户API证书): what some routes of APIv2 ask for instead of an RSA signature. */
export interface ClientCertificate {
  /** `apiclient_cert.pem` as text. */
  readonly cert: string
  /** `apiclient_key.pem` as text. */
  readonly key: string
}

/** A body that is read while it is sent. Its length is announced; a failure of its source ends the request. */
export interface BodyPieces {
  /** In bytes, of all pieces together. */
  readonly length: number
  readonly pieces: () => AsyncIterable<Uint8Array>
}

/** In milliseconds. */
export interface Timeouts {
  /** Until the connection (TLS included) stands. */
  readonly connect: number
  /**
   * Until the whole answer is there; for an answer that is streamed, until its headers are, and then between two pieces. A body
   * sent in pieces starts it again with every piece the other side takes.
   */
  readonly total: number
}

export interface TransportAnswer {
  readonly status: number
  /** Lower-case names; the values of a repeated header, in a list or joined with commas. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** A stream only when `stream` was asked for and the status is 2xx. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

/**
 * The one seam to the network. An implementation must verify TLS, must not follow redirects, and must throw
 * {@link TransportError} on every failure.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportAnswer>
}

export type TransportFault = 'connect' | 'timeout' | 'reset' | 'too_large' | 'aborted' | 'unable'

/** What went wrong on the way, and whether the request may have reached the other side. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly fault: TransportFault
  /** `false` only when it is certain that no byte of the request was read by the other side. */
  readonly sent: boolean

  constructor(fault: TransportFault, sent: boolean, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.fault = fault
    this.sent = sent
  }
}
