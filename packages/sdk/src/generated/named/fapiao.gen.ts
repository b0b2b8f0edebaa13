// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateFapiaoCardTemplateRequest, CreateFapiaoCardTemplateResponse, CreateFapiaoFapiaoApplicationsInsertCardsRequest, CreateFapiaoFapiaoApplicationsRequest, ModifyFapiaoMerchantDevelopmentConfigRequest, ModifyFapiaoMerchantDevelopmentConfigResponse, QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse, QueryFapiaoFapiaoApplicationsFapiaoFilesResponse, QueryFapiaoMerchantBaseInformationResponse, QueryFapiaoMerchantCheckStatusResponse, QueryFapiaoMerchantDevelopmentConfigResponse, QueryFapiaoMerchantTaxCodesResponse, QueryFapiaoUserTitleResponse, QueryFapiaoUserTitleTitleUrlResponse, ReverseFapiaoFapiaoApplicationsRequest } from '../fapiao.gen.ts'

/** Electronic invoices (电子发票). The invoice file itself goes up with `wxpay.upload`. */
export class Fapiao {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建电子发票卡券模板 (`POST /v3/new-tax-control-fapiao/card-template`). */
  async createCardTemplate(body: CreateFapiaoCardTemplateRequest, options: CallOptions = {}): Promise<CreateFapiaoCardTemplateResponse> {
    return (await this.#caller.request('POST /v3/new-tax-control-fapiao/card-template', { ...options, body })).data
  }

  /** 开具电子发票 (`POST /v3/new-tax-control-fapiao/fapiao-applications`). Notifies FAPIAO.ISSUED, FAPIAO.CARD_INSERTED. */
  async apply(body: CreateFapiaoFapiaoApplicationsRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/new-tax-control-fapiao/fapiao-applications', { ...options, body })
  }

  /** 查询电子发票 (`GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`). */
  async query(fapiao_apply_id: string, query: Routes['GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}']['query'] = {}, options: CallOptions = {}): Promise<QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}', { ...options, path: { fapiao_apply_id }, query })).data
  }

  /** 冲红电子发票 (`POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`). Notifies FAPIAO.REVERSED, FAPIAO.CARD_DISCARDED. */
  async reverse(fapiao_apply_id: string, body: ReverseFapiaoFapiaoApplicationsRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse', { ...options, path: { fapiao_apply_id }, body })
  }

  /** 获取发票下载信息 (`GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`). */
  async requestFiles(fapiao_apply_id: string, query: Routes['GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files']['query'], options: CallOptions = {}): Promise<QueryFapiaoFapiaoApplicationsFapiaoFilesResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files', { ...options, path: { fapiao_apply_id }, query })).data
  }

  /** 将电子发票插入微信用户卡包 (`POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`). Notifies FAPIAO.CARD_INSERTED. */
  async insertCards(fapiao_apply_id: string, body: CreateFapiaoFapiaoApplicationsInsertCardsRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards', { ...options, path: { fapiao_apply_id }, body })
  }

  /** 获取用户填写的抬头 (`GET /v3/new-tax-control-fapiao/user-title`). */
  async queryUserTitle(query: Routes['GET /v3/new-tax-control-fapiao/user-title']['query'], options: CallOptions = {}): Promise<QueryFapiaoUserTitleResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/user-title', { ...options, query })).data
  }

  /** 获取抬头填写链接 (`GET /v3/new-tax-control-fapiao/user-title/title-url`). Notifies FAPIAO.USER_APPLIED. */
  async queryTitleUrl(query: WithoutOwner<Routes['GET /v3/new-tax-control-fapiao/user-title/title-url']['query'], 'appid'>, options: CallOptions = {}): Promise<QueryFapiaoUserTitleTitleUrlResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/user-title/title-url', { ...options, query: withOwner<Routes['GET /v3/new-tax-control-fapiao/user-title/title-url']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }

  /** 获取商户开票基础信息 (`GET /v3/new-tax-control-fapiao/merchant/base-information`). */
  async queryMerchantBaseInformation(query: Routes['GET /v3/new-tax-control-fapiao/merchant/base-information']['query'] = {}, options: CallOptions = {}): Promise<QueryFapiaoMerchantBaseInformationResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/merchant/base-information', { ...options, query })).data
  }

  /** 获取商品和服务税收分类对照表 (`GET /v3/new-tax-control-fapiao/merchant/tax-codes`). */
  async queryTaxCodes(query: Routes['GET /v3/new-tax-control-fapiao/merchant/tax-codes']['query'], options: CallOptions = {}): Promise<QueryFapiaoMerchantTaxCodesResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/merchant/tax-codes', { ...options, query })).data
  }

  /** 查询商户配置的开发选项 (`GET /v3/new-tax-control-fapiao/merchant/development-config`). */
  async queryDevelopmentConfig(options: CallOptions = {}): Promise<QueryFapiaoMerchantDevelopmentConfigResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/merchant/development-config', { ...options })).data
  }

  /** 配置开发选项 (`PATCH /v3/new-tax-control-fapiao/merchant/development-config`). */
  async modifyDevelopmentConfig(body: ModifyFapiaoMerchantDevelopmentConfigRequest = {}, options: CallOptions = {}): Promise<ModifyFapiaoMerchantDevelopmentConfigResponse> {
    return (await this.#caller.request('PATCH /v3/new-tax-control-fapiao/merchant/development-config', { ...options, body })).data
  }

  /** 检查子商户开票功能状态 (`POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`). */
  async checkMerchant(sub_mchid: string, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check', { ...options, path: { sub_mchid } })
  }

  /** 检查子商户开票功能状态 (`GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`). */
  async queryMerchantCheck(sub_mchid: string, options: CallOptions = {}): Promise<QueryFapiaoMerchantCheckStatusResponse> {
    return (await this.#caller.request('GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status', { ...options, path: { sub_mchid } })).data
  }
}
