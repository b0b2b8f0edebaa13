// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateFapiaoCardTemplateRequest, CreateFapiaoCardTemplateResponse, CreateFapiaoFapiaoApplicationsInsertCardsRequest, CreateFapiaoFapiaoApplicationsRequest, ModifyFapiaoMerchantDevelopmentConfigRequest, ModifyFapiaoMerchantDevelopmentConfigResponse, QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse, QueryFapiaoFapiaoApplicationsFapiaoFilesResponse, QueryFapiaoMerchantBaseInformationResponse, QueryFapiaoMerchantCheckStatusResponse, QueryFapiaoMerchantDevelopmentConfigResponse, QueryFapiaoMerchantTaxCodesResponse, QueryFapiaoUserTitleResponse, QueryFapiaoUserTitleTitleUrlResponse, ReverseFapiaoFapiaoApplicationsRequest } from '../fapiao.gen.ts'

/** Electronic invoices (电子发票). The invoice file itself goes up with `wxpay.upload`. */
export class Fapiao {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建电子发票卡券模板 (`POST /v3/new-tax-control-fapiao/card-template`). */
  createCardTemplate(body: CreateFapiaoCardTemplateRequest, options?: CallOptions): Promise<CreateFapiaoCardTemplateResponse> {
    return callByName(this.#caller, 'POST /v3/new-tax-control-fapiao/card-template', options, { body })
  }

  /** 开具电子发票 (`POST /v3/new-tax-control-fapiao/fapiao-applications`). Notifies FAPIAO.ISSUED, FAPIAO.CARD_INSERTED. */
  apply(body: CreateFapiaoFapiaoApplicationsRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/new-tax-control-fapiao/fapiao-applications', options, { body })
  }

  /** 查询电子发票 (`GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`). */
  query(fapiao_apply_id: string, query: Routes['GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}']['query'] = {}, options?: CallOptions): Promise<QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}', options, { path: { fapiao_apply_id }, query })
  }

  /** 冲红电子发票 (`POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`). Notifies FAPIAO.REVERSED, FAPIAO.CARD_DISCARDED. */
  reverse(fapiao_apply_id: string, body: ReverseFapiaoFapiaoApplicationsRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse', options, { path: { fapiao_apply_id }, body })
  }

  /** 获取发票下载信息 (`GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`). */
  requestFiles(fapiao_apply_id: string, query: Routes['GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files']['query'], options?: CallOptions): Promise<QueryFapiaoFapiaoApplicationsFapiaoFilesResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files', options, { path: { fapiao_apply_id }, query })
  }

  /** 将电子发票插入微信用户卡包 (`POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`). Notifies FAPIAO.CARD_INSERTED. */
  insertCards(fapiao_apply_id: string, body: CreateFapiaoFapiaoApplicationsInsertCardsRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards', options, { path: { fapiao_apply_id }, body })
  }

  /** 获取用户填写的抬头 (`GET /v3/new-tax-control-fapiao/user-title`). */
  queryUserTitle(query: Routes['GET /v3/new-tax-control-fapiao/user-title']['query'], options?: CallOptions): Promise<QueryFapiaoUserTitleResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/user-title', options, { query })
  }

  /** 获取抬头填写链接 (`GET /v3/new-tax-control-fapiao/user-title/title-url`). Notifies FAPIAO.USER_APPLIED. */
  queryTitleUrl(query: WithoutOwner<Routes['GET /v3/new-tax-control-fapiao/user-title/title-url']['query'], 'appid'>, options?: CallOptions): Promise<QueryFapiaoUserTitleTitleUrlResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/user-title/title-url', options, { query }, ['appid'])
  }

  /** 获取商户开票基础信息 (`GET /v3/new-tax-control-fapiao/merchant/base-information`). */
  queryMerchantBaseInformation(query: Routes['GET /v3/new-tax-control-fapiao/merchant/base-information']['query'] = {}, options?: CallOptions): Promise<QueryFapiaoMerchantBaseInformationResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/merchant/base-information', options, { query })
  }

  /** 获取商品和服务税收分类对照表 (`GET /v3/new-tax-control-fapiao/merchant/tax-codes`). */
  queryTaxCodes(query: Routes['GET /v3/new-tax-control-fapiao/merchant/tax-codes']['query'], options?: CallOptions): Promise<QueryFapiaoMerchantTaxCodesResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/merchant/tax-codes', options, { query })
  }

  /** 查询商户配置的开发选项 (`GET /v3/new-tax-control-fapiao/merchant/development-config`). */
  queryDevelopmentConfig(options?: CallOptions): Promise<QueryFapiaoMerchantDevelopmentConfigResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/merchant/development-config', options)
  }

  /** 配置开发选项 (`PATCH /v3/new-tax-control-fapiao/merchant/development-config`). */
  modifyDevelopmentConfig(body: ModifyFapiaoMerchantDevelopmentConfigRequest = {}, options?: CallOptions): Promise<ModifyFapiaoMerchantDevelopmentConfigResponse> {
    return callByName(this.#caller, 'PATCH /v3/new-tax-control-fapiao/merchant/development-config', options, { body })
  }

  /** 检查子商户开票功能状态 (`POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`). */
  checkMerchant(sub_mchid: string, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check', options, { path: { sub_mchid } })
  }

  /** 检查子商户开票功能状态 (`GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`). */
  queryMerchantCheck(sub_mchid: string, options?: CallOptions): Promise<QueryFapiaoMerchantCheckStatusResponse> {
    return callByName(this.#caller, 'GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status', options, { path: { sub_mchid } })
  }
}
