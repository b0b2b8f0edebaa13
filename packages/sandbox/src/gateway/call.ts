import type { X509Certificate } from 'node:crypto'
import type { Endpoint } from '@wxtill/catalogue'
import type { PlatformError } from './platform-error.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { Platform } from '../platform.ts'
import type { KeyKind } from '../store/records.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** A request as it came in: nothing decoded, nothing normalised. */
export interface Incoming {
  method: string
  /** Path and query as on the wire; this is what was signed. */
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>
  body: Buffer
  /** Of an upload whose body stands for its meta part: the whole form. */
  form?: Buffer
  /** Where the caller reached us, such as `http://127.0.0.1:9080`. */
  baseUrl: string
  /** Where a browser finds us: the same, unless the caller used one of WeChat Pay's own names. */
  pagesUrl: string
  /**
   * What the caller showed in the TLS handshake, and proved to hold the key of. Who issued it, and until when it is valid, is
   * not checked.
   */
  clientCertificate?: X509Certificate
}

/** An answer, ready to be written. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** How the writing goes wrong, when a fault says so. */
  sabotage?: Sabotage
}

export interface Sabotage {
  /** Wait this long (real time) before the answer. */
  latencyMs?: number
  /** Wait this long (real time), then cut the connection without an answer. */
  hangMs?: number
  /** Cut the connection instead of an answer, or in the middle of its body. */
  cut?: 'headers' | 'body'
  /** Cut the connection after so many bytes of the body. */
  cutAt?: number
}

/** An authenticated, well-formed call, as business rules see it. */
export interface Call {
  platform: Platform
  merchant: Merchant
  endpoint: Endpoint
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Query parameters that are lists. */
  lists: Readonly<Record<string, readonly string[]>>
  /** Checked against the catalogue; encrypted fields are in plain text. */
  body: Body
  /** The files of a form, by the name of their part. */
  files: ReadonlyMap<string, FormFile>
  /** Which platform key the caller asked for. */
  key: KeyKind
  baseUrl: string
  pagesUrl: string
  /** The fault that was switched on for this call; most play outside the business rules. */
  fault?: FaultAction
}

/** A file in a form. */
export interface FormFile {
  readonly filename: string
  readonly type: string
  readonly bytes: Buffer
}

/** A request body that has passed the catalogue's checks. */
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the catalogue's, checked at run time
export type Body = Record<string, any>

/** What business rules answer. Without a body: 204. */
export interface Outcome {
  status?: number
  body?: object
  /** An error that keeps what was written; one that is thrown takes it back. */
  refusal?: PlatformError
  /** A file: sent unsigned, as the platform sends bills and pictures, unless it says otherwise. */
  file?: { bytes: Buffer; type: string; signed?: boolean }
}

/** Synchronous on purpose: what a call reads and writes is one step that nothing else can come between. */
export type Handler = (call: Call) => Outcome

/** Handlers by `METHOD /path/{template}`. */
export type Routes = Readonly<Record<string, Handler>>
