// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AssignSmartguideGuidesRequest, CreateSmartguideGuidesRequest, CreateSmartguideGuidesResponse, ModifySmartguideGuidesRequest, QuerySmartguideGuidesResponse } from '../smartguide.gen.ts'

/** Shop guides (支付即服务). */
export class SmartGuide {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 服务人员注册 (`POST /v3/smartguide/guides`). */
  async register(body: CreateSmartguideGuidesRequest, options: CallOptions = {}): Promise<CreateSmartguideGuidesResponse> {
    return (await this.#caller.request('POST /v3/smartguide/guides', { ...options, body })).data
  }

  /** 服务人员分配 (`POST /v3/smartguide/guides/{guide_id}/assign`). */
  async assign(guide_id: string, body: AssignSmartguideGuidesRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/smartguide/guides/{guide_id}/assign', { ...options, path: { guide_id }, body })
  }

  /** 服务人员查询 (`GET /v3/smartguide/guides`). */
  async query(query: Routes['GET /v3/smartguide/guides']['query'], options: CallOptions = {}): Promise<QuerySmartguideGuidesResponse> {
    return (await this.#caller.request('GET /v3/smartguide/guides', { ...options, query })).data
  }

  /** 服务人员信息更新 (`PATCH /v3/smartguide/guides/{guide_id}`). */
  async modify(guide_id: string, body: ModifySmartguideGuidesRequest = {}, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('PATCH /v3/smartguide/guides/{guide_id}', { ...options, path: { guide_id }, body })
  }
}
