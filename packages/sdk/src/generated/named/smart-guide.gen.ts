// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AssignSmartguideGuidesRequest, CreateSmartguideGuidesRequest, CreateSmartguideGuidesResponse, ModifySmartguideGuidesRequest, QuerySmartguideGuidesResponse } from '../smartguide.gen.ts'

/** Shop guides (支付即服务). */
export class SmartGuide {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 服务人员注册 (`POST /v3/smartguide/guides`). */
  register(body: CreateSmartguideGuidesRequest, options?: CallOptions): Promise<CreateSmartguideGuidesResponse> {
    return callByName(this.#caller, 'POST /v3/smartguide/guides', options, { body })
  }

  /** 服务人员分配 (`POST /v3/smartguide/guides/{guide_id}/assign`). */
  assign(guide_id: string, body: AssignSmartguideGuidesRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/smartguide/guides/{guide_id}/assign', options, { path: { guide_id }, body })
  }

  /** 服务人员查询 (`GET /v3/smartguide/guides`). */
  query(query: Routes['GET /v3/smartguide/guides']['query'], options?: CallOptions): Promise<QuerySmartguideGuidesResponse> {
    return callByName(this.#caller, 'GET /v3/smartguide/guides', options, { query })
  }

  /** 服务人员信息更新 (`PATCH /v3/smartguide/guides/{guide_id}`). */
  modify(guide_id: string, body: ModifySmartguideGuidesRequest = {}, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'PATCH /v3/smartguide/guides/{guide_id}', options, { path: { guide_id }, body })
  }
}
