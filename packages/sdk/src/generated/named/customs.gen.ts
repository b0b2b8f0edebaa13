// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateGlobalCustomsOrders2Request, CreateGlobalCustomsOrders2Response, CreateGlobalCustomsVerifyCertificate2Request, CreateGlobalCustomsVerifyCertificate2Response, ModifyGlobalCustomsOrders2Request, ModifyGlobalCustomsOrders2Response, QueryGlobalCustomsOrders2Response, RedeclareGlobalCustoms2Request, RedeclareGlobalCustoms2Response } from '../customs.gen.ts'

/** Customs declarations (清关报关). */
export class Customs {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 报关 (`POST /v3/global/customs/orders`). */
  async declare(body: WithoutOwner<CreateGlobalCustomsOrders2Request, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<CreateGlobalCustomsOrders2Response> {
    return (await this.#caller.request('POST /v3/global/customs/orders', { ...options, body: withOwner<CreateGlobalCustomsOrders2Request, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 报关查询 (`GET /v3/global/customs/orders`). */
  async query(query: WithoutOwner<Routes['GET /v3/global/customs/orders']['query'], 'appid' | 'mchid'>, options: CallOptions = {}): Promise<QueryGlobalCustomsOrders2Response> {
    return (await this.#caller.request('GET /v3/global/customs/orders', { ...options, query: withOwner<Routes['GET /v3/global/customs/orders']['query'], 'appid' | 'mchid'>(this.#caller, query, ['appid', 'mchid']) })).data
  }

  /** 报关信息修改 (`PATCH /v3/global/customs/orders`). */
  async modify(body: WithoutOwner<ModifyGlobalCustomsOrders2Request, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<ModifyGlobalCustomsOrders2Response> {
    return (await this.#caller.request('PATCH /v3/global/customs/orders', { ...options, body: withOwner<ModifyGlobalCustomsOrders2Request, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 报关重推 (`POST /v3/global/customs/redeclare`). */
  async redeclare(body: WithoutOwner<RedeclareGlobalCustoms2Request, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<RedeclareGlobalCustoms2Response> {
    return (await this.#caller.request('POST /v3/global/customs/redeclare', { ...options, body: withOwner<RedeclareGlobalCustoms2Request, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 身份信息校验 (`POST /v3/global/customs/verify-certificate`). */
  async verifyCertificate(body: WithoutOwner<CreateGlobalCustomsVerifyCertificate2Request, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<CreateGlobalCustomsVerifyCertificate2Response> {
    return (await this.#caller.request('POST /v3/global/customs/verify-certificate', { ...options, body: withOwner<CreateGlobalCustomsVerifyCertificate2Request, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }
}
