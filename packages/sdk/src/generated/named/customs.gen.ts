// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateGlobalCustomsOrders2Request, CreateGlobalCustomsOrders2Response, CreateGlobalCustomsVerifyCertificate2Request, CreateGlobalCustomsVerifyCertificate2Response, ModifyGlobalCustomsOrders2Request, ModifyGlobalCustomsOrders2Response, QueryGlobalCustomsOrders2Response, RedeclareGlobalCustoms2Request, RedeclareGlobalCustoms2Response } from '../customs.gen.ts'

/** Customs declarations (清关报关). */
export class Customs {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 报关 (`POST /v3/global/customs/orders`). */
  declare(body: WithoutOwner<CreateGlobalCustomsOrders2Request, 'appid' | 'mchid'>, options?: CallOptions): Promise<CreateGlobalCustomsOrders2Response> {
    return callByName(this.#caller, 'POST /v3/global/customs/orders', options, { body }, ['appid', 'mchid'])
  }

  /** 报关查询 (`GET /v3/global/customs/orders`). */
  query(query: WithoutOwner<Routes['GET /v3/global/customs/orders']['query'], 'appid' | 'mchid'>, options?: CallOptions): Promise<QueryGlobalCustomsOrders2Response> {
    return callByName(this.#caller, 'GET /v3/global/customs/orders', options, { query }, ['appid', 'mchid'])
  }

  /** 报关信息修改 (`PATCH /v3/global/customs/orders`). */
  modify(body: WithoutOwner<ModifyGlobalCustomsOrders2Request, 'appid' | 'mchid'>, options?: CallOptions): Promise<ModifyGlobalCustomsOrders2Response> {
    return callByName(this.#caller, 'PATCH /v3/global/customs/orders', options, { body }, ['appid', 'mchid'])
  }

  /** 报关重推 (`POST /v3/global/customs/redeclare`). */
  redeclare(body: WithoutOwner<RedeclareGlobalCustoms2Request, 'appid' | 'mchid'>, options?: CallOptions): Promise<RedeclareGlobalCustoms2Response> {
    return callByName(this.#caller, 'POST /v3/global/customs/redeclare', options, { body }, ['appid', 'mchid'])
  }

  /** 身份信息校验 (`POST /v3/global/customs/verify-certificate`). */
  verifyCertificate(body: WithoutOwner<CreateGlobalCustomsVerifyCertificate2Request, 'appid' | 'mchid'>, options?: CallOptions): Promise<CreateGlobalCustomsVerifyCertificate2Response> {
    return callByName(this.#caller, 'POST /v3/global/customs/verify-certificate', options, { body }, ['appid', 'mchid'])
  }
}
