// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateGlobalCustomsOrdersRequest, CreateGlobalCustomsOrdersResponse, CreateGlobalCustomsVerifyCertificateRequest, CreateGlobalCustomsVerifyCertificateResponse, ModifyGlobalCustomsOrdersRequest, ModifyGlobalCustomsOrdersResponse, QueryGlobalCustomsOrdersResponse, RedeclareGlobalCustomsRequest, RedeclareGlobalCustomsResponse } from '../customs.gen.ts'

/** Customs declarations (清关报关). */
export class Customs {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 报关 (`POST /global/v3/customs/orders`). */
  async declare(body: WithoutOwner<CreateGlobalCustomsOrdersRequest, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<CreateGlobalCustomsOrdersResponse> {
    return (await this.#caller.request('POST /global/v3/customs/orders', { ...options, body: withOwner<CreateGlobalCustomsOrdersRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 报关查询 (`GET /global/v3/customs/orders`). */
  async query(query: WithoutOwner<Routes['GET /global/v3/customs/orders']['query'], 'appid' | 'mchid'>, options: CallOptions = {}): Promise<QueryGlobalCustomsOrdersResponse> {
    return (await this.#caller.request('GET /global/v3/customs/orders', { ...options, query: withOwner<Routes['GET /global/v3/customs/orders']['query'], 'appid' | 'mchid'>(this.#caller, query, ['appid', 'mchid']) })).data
  }

  /** 报关信息修改 (`PATCH /global/v3/customs/orders`). */
  async modify(body: WithoutOwner<ModifyGlobalCustomsOrdersRequest, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<ModifyGlobalCustomsOrdersResponse> {
    return (await this.#caller.request('PATCH /global/v3/customs/orders', { ...options, body: withOwner<ModifyGlobalCustomsOrdersRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 报关重推 (`POST /global/v3/customs/redeclare`). */
  async redeclare(body: WithoutOwner<RedeclareGlobalCustomsRequest, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<RedeclareGlobalCustomsResponse> {
    return (await this.#caller.request('POST /global/v3/customs/redeclare', { ...options, body: withOwner<RedeclareGlobalCustomsRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 身份信息校验 (`POST /global/v3/customs/verify-certificate`). */
  async verifyCertificate(body: WithoutOwner<CreateGlobalCustomsVerifyCertificateRequest, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<CreateGlobalCustomsVerifyCertificateResponse> {
    return (await this.#caller.request('POST /global/v3/customs/verify-certificate', { ...options, body: withOwner<CreateGlobalCustomsVerifyCertificateRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }
}
