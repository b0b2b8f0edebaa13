// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { BuildPartnershipsRequest, BuildPartnershipsResponse, QueryPartnershipsResponse, TerminatePartnershipsRequest, TerminatePartnershipsResponse } from '../marketing-partnerships.gen.ts'

/** Delegated marketing (委托营销): who may use whose coupons. */
export class Partnerships {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 建立合作关系 (`POST /v3/marketing/partnerships/build`). */
  build(body: BuildPartnershipsRequest, headers: Routes['POST /v3/marketing/partnerships/build']['headers'], options?: CallOptions): Promise<BuildPartnershipsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/partnerships/build', options, { body, headers })
  }

  /** 查询合作关系列表 (`GET /v3/marketing/partnerships`). */
  query(query: Routes['GET /v3/marketing/partnerships']['query'] = {}, options?: CallOptions): Promise<QueryPartnershipsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/partnerships', options, { query })
  }

  /** 终止合作关系 (`POST /v3/marketing/partnerships/terminate`). */
  terminate(body: TerminatePartnershipsRequest, headers: Routes['POST /v3/marketing/partnerships/terminate']['headers'], options?: CallOptions): Promise<TerminatePartnershipsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/partnerships/terminate', options, { body, headers })
  }
}
