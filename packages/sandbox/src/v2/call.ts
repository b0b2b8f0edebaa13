import type { V2Endpoint } from '@wxtill/catalogue'
import type { Call } from '../gateway/call.ts'
import type { V2Error } from './v2-error.ts'
import type { V2SignType } from '../store/records.ts'

/** A call of APIv2 that is authenticated and well formed, as business rules see it. */
export interface V2Call extends Pick<Call, 'platform' | 'merchant' | 'key' | 'baseUrl' | 'pagesUrl' | 'fault'> {
  endpoint: V2Endpoint
  /** Checked against the catalogue: whole numbers where it says so, text everywhere else; nothing empty. */
  fields: Readonly<Record<string, string | number>>
  signType: V2SignType
  /** The sub-merchant the caller, a partner, acts for. */
  sub_mchid?: string
  /** Of the simulation: the case that is asked for by name. */
  negativeTest?: string
}

/** Fields of an answer in their order; undefined ones are left out. */
export type V2Fields = Readonly<Record<string, string | number | undefined>>

/** What business rules answer. The frame (`return_code`, who is asked, nonce, sign) is not theirs. */
export interface V2Outcome {
  fields?: V2Fields
  /** Elements that hold records: `hblist` with its `hbinfo`s; without `item` the element itself repeats. */
  lists?: Readonly<Record<string, { item?: string; records: readonly V2Fields[] }>>
  /** The call fails all the same, although what it has done stays done. */
  refusal?: V2Error
  /** Instead of XML. */
  file?: { bytes: Buffer; type: string }
}

/** Synchronous, as the handlers of APIv3. */
export type V2Handler = (call: V2Call) => V2Outcome

/** Handlers by path. */
export type V2Routes = Readonly<Record<string, V2Handler>>
