// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询申请状态 (POST /applyment/micro/getstate), request. */
export interface V2ApplymentMicroGetstateRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: string
  /** 商户申请单号 · ≤ 32 bytes */
  applyment_id?: string | undefined
  /** 业务申请编号 · ≤ 32 bytes */
  business_code?: string | undefined
}

/** 查询申请状态 (POST /applyment/micro/getstate), answer. */
export interface V2ApplymentMicroGetstateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户申请单号 · ≤ 32 bytes */
  applyment_id: string
  /** 申请状态 · ≤ 32 bytes */
  applyment_state: string
  /** 申请状态描述 · ≤ 32 bytes */
  applyment_state_desc: string
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 签约链接 · ≤ 256 bytes */
  sign_url?: string | undefined
  /** 审核详情 · ≤ 1024 bytes */
  audit_detail?: string | undefined
  /** 参数名称 · ≤ 32 bytes */
  param_name: string
  /** 驳回原因 · ≤ 32 bytes */
  reject_reason: string
}

/** 查询升级申请单状态 (POST /applyment/micro/getupgradestate), request. */
export interface V2ApplymentMicroGetupgradestateRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: string
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
}

/** 查询升级申请单状态 (POST /applyment/micro/getupgradestate), answer. */
export interface V2ApplymentMicroGetupgradestateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 申请状态 · ≤ 32 bytes */
  applyment_state: string
  /** 申请状态描述 · ≤ 32 bytes */
  applyment_state_desc: string
  /** 签约二维码 · ≤ 256 bytes */
  sign_qrcode?: string | undefined
  /** 签约链接 · ≤ 256 bytes */
  sign_url?: string | undefined
  /** 审核详情 · ≤ 1024 bytes */
  audit_detail?: string | undefined
  /** 付款户名 · ≤ 32 bytes */
  account_name: string
  /** 汇款金额 · ≤ 32 bytes */
  pay_amount: string
  /** 收款卡号 · ≤ 128 bytes */
  destination_account_number: string
  /** 收款户名 · ≤ 256 bytes */
  destination_account_name: string
  /** 开户银行 · ≤ 256 bytes */
  destination_account_bank: string
  /** 省市信息 · ≤ 128 bytes */
  city: string
  /** 备注信息 · ≤ 128 bytes */
  remark: string
  /** 汇款截止时间 · ≤ 20 bytes */
  deadline_time: string
  /** 参数名称 · ≤ 32 bytes */
  param_name: string
  /** 驳回原因 · ≤ 32 bytes */
  reject_reason: string
}

/** 修改结算银行卡 (POST /applyment/micro/modifyarchives), request. */
export interface V2ApplymentMicroModifyarchivesRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 银行卡号 · ≤ 50 bytes */
  account_number?: string | undefined
  /** 开户银行全称 · ≤ 256 bytes */
  bank_name?: string | undefined
  /** 开户银行 · ≤ 50 bytes */
  account_bank?: string | undefined
  /** 开户银行省市编码 · ≤ 6 bytes */
  bank_address_code: string
  /** 平台证书序列号 · ≤ 64 bytes */
  cert_sn: string
}

/** 修改结算银行卡 (POST /applyment/micro/modifyarchives), answer. */
export interface V2ApplymentMicroModifyarchivesResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 修改联系信息 (POST /applyment/micro/modifycontactinfo), request. */
export interface V2ApplymentMicroModifycontactinfoRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 手机号 · ≤ 11 bytes */
  mobile_phone?: string | undefined
  /** 邮箱 · ≤ 50 bytes */
  email?: string | undefined
  /** 商户简称 · ≤ 20 bytes */
  merchant_name?: string | undefined
  /** 加密的平台证书序列号 · ≤ 64 bytes */
  cert_sn: string
}

/** 修改联系信息 (POST /applyment/micro/modifycontactinfo), answer. */
export interface V2ApplymentMicroModifycontactinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 申请入驻 (POST /applyment/micro/submit), request. */
export interface V2ApplymentMicroSubmitRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '3.0'
  /** 平台证书序列号 · ≤ 64 bytes */
  cert_sn: string
  /** 业务申请编号 · ≤ 32 bytes */
  business_code: string
  /** 身份证人像面照片 · ≤ 256 bytes */
  id_card_copy: string
  /** 身份证国徽面照片 · ≤ 256 bytes */
  id_card_national: string
  /** 身份证姓名 · ≤ 64 bytes */
  id_card_name: string
  /** 身份证号码 · ≤ 18 bytes */
  id_card_number: string
  /** 身份证有效期限JSON格式字符串 · JSON text · ≤ 50 bytes */
  id_card_valid_time: Array<string>
  /** 开户名称 · ≤ 50 bytes */
  account_name: string
  /** 开户银行 · ≤ 50 bytes */
  account_bank: string
  /** 开户银行省市编码 · ≤ 6 bytes */
  bank_address_code: string
  /** 开户银行全称 · ≤ 256 bytes */
  bank_name?: string | undefined
  /** 银行账号 · ≤ 50 bytes */
  account_number: string
  /** 门店名称 · ≤ 128 bytes */
  store_name: string
  /** 门店省市编码 · ≤ 6 bytes */
  store_address_code: string
  /** 门店街道名称 · ≤ 500 bytes */
  store_street: string
  /** 门店经度 · ≤ 20 bytes */
  store_longitude?: string | undefined
  /** 门店纬度 · ≤ 20 bytes */
  store_latitude?: string | undefined
  /** 门店门口照片 · ≤ 256 bytes */
  store_entrance_pic: string
  /** 店内环境照片 · ≤ 256 bytes */
  indoor_pic: string
  /** 经营场地证明 · ≤ 256 bytes */
  address_certification?: string | undefined
  /** 商户简称 · ≤ 50 bytes */
  merchant_shortname: string
  /** 客服电话 · ≤ 50 bytes */
  service_phone: string
  /** 售卖商品/提供服务描述 · ≤ 50 bytes */
  product_desc: string
  /** 费率 · ≤ 50 bytes */
  rate: string
  /** 补充说明 · ≤ 50 bytes */
  business_addition_desc?: string | undefined
  /** 补充材料 · JSON text · ≤ 50 bytes */
  business_addition_pics?: Array<string> | undefined
  /** 超级管理员姓名 · ≤ 50 bytes */
  contact: string
  /** 手机号码 · ≤ 11 bytes */
  contact_phone: string
  /** 联系邮箱 · ≤ 50 bytes */
  contact_email?: string | undefined
}

/** 申请入驻 (POST /applyment/micro/submit), answer. */
export interface V2ApplymentMicroSubmitResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 参数校验不通过的字段名 · ≤ 128 bytes */
  err_param?: string | undefined
  /** 商户申请单号 · ≤ 32 bytes */
  applyment_id: string
}

/** 提交升级申请单 (POST /applyment/micro/submitupgrade), request. */
export interface V2ApplymentMicroSubmitupgradeRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 平台证书序列号 · ≤ 64 bytes */
  cert_sn: string
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 主体类型 · ≤ 32 bytes */
  organization_type: string
  /** 营业执照扫描件 · ≤ 256 bytes */
  business_license_copy: string
  /** 营业执照注册号 · ≤ 32 bytes */
  business_license_number: string
  /** 商户名称 · ≤ 110 bytes */
  merchant_name: string
  /** 注册地址 · ≤ 256 bytes */
  company_address: string
  /** 经营者姓名/法定代表人 · ≤ 256 bytes */
  legal_person: string
  /** 营业期限 · ≤ 50 bytes */
  business_time: string
  /** 营业执照类型 · ≤ 32 bytes */
  business_licence_type: string
  /** 组织机构代码证照片 · ≤ 256 bytes */
  organization_copy?: string | undefined
  /** 组织机构代码 · ≤ 32 bytes */
  organization_number?: string | undefined
  /** 组织机构代码有效期限 · ≤ 128 bytes */
  organization_time?: string | undefined
  /** 开户名称 · ≤ 50 bytes */
  account_name?: string | undefined
  /** 开户银行 · ≤ 50 bytes */
  account_bank?: string | undefined
  /** 开户银行省市编码 · ≤ 6 bytes */
  bank_address_code?: string | undefined
  /** 开户银行全称 · ≤ 256 bytes */
  bank_name?: string | undefined
  /** 银行卡号 · ≤ 50 bytes */
  account_number?: string | undefined
  /** 商户简称 · ≤ 50 bytes */
  merchant_shortname: string
  /** 费率结算规则ID · ≤ 10 bytes */
  business: string
  /** 特殊资质 · ≤ 1280 bytes */
  qualifications?: string | undefined
  /** 经营场景 · ≤ 50 bytes */
  business_scene: string
  /** 补充说明 · ≤ 512 bytes */
  business_addition_desc?: string | undefined
  /** 补充材料 · ≤ 1280 bytes */
  business_addition_pics?: string | undefined
  /** 联系邮箱 · ≤ 50 bytes */
  contact_email?: string | undefined
}

/** 提交升级申请单 (POST /applyment/micro/submitupgrade), answer. */
export interface V2ApplymentMicroSubmitupgradeResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 参数校验不通过的字段名 · ≤ 128 bytes */
  err_param?: string | undefined
}

/** 查询提现状态 (POST /fund/queryautowithdrawbydate), request. */
export interface V2FundQueryautowithdrawbydateRequest {
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 日期 · ≤ 32 bytes */
  date: string
}

/** 查询提现状态 (POST /fund/queryautowithdrawbydate), answer. */
export interface V2FundQueryautowithdrawbydateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 16 bytes */
  err_code: string
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 日期 · ≤ 32 bytes */
  date: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 单据状态 · ≤ 32 bytes */
  withdraw_status: string
  /** 单据失败原因 · ≤ 64 bytes */
  fail_reason?: string | undefined
  /** 提现单单据ID · ≤ 32 bytes */
  withdraw_id?: string | undefined
  /** 金额 · fen · ≤ 32 bytes */
  amount?: number | undefined
  /** 单据创建时间 · ≤ 32 bytes */
  create_time?: string | undefined
  /** 单据成功时间 · ≤ 32 bytes */
  success_time?: string | undefined
  /** 单据退票时间 · ≤ 32 bytes */
  refund_time?: string | undefined
}

/** 重新发起提现 (POST /fund/reautowithdrawbydate), request. */
export interface V2FundReautowithdrawbydateRequest {
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 自动提现单提现日期 · ≤ 32 bytes */
  date: string
}

/** 重新发起提现 (POST /fund/reautowithdrawbydate), answer. */
export interface V2FundReautowithdrawbydateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 16 bytes */
  err_code: string
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 自动提现单提现日期 · ≤ 32 bytes */
  date: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 小微商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 提现单单据ID · ≤ 64 bytes */
  withdraw_id: string
  /** 金额 · fen · ≤ 32 bytes */
  amount: number
  /** 单据创建时间 · ≤ 32 bytes */
  create_time: string
}

/** 进件子商户 (POST /secapi/mch/addInstitutionsub), request. */
export interface V2SecapiMchAddInstitutionsubRequest {
  /** 机构appid */
  app_id: string
  /** 渠道编号 */
  channel_id?: string | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 · JSON text */
  store_photos: Array<string>
  /** 董事姓名 */
  director_name: string
  /** 董事证件号码 */
  director_id_number: string
  /** 负责人姓名 */
  principal_name: string
  /** 负责人证件号 */
  principal_id_number: string
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | undefined
  /** H5经营网址 */
  h5_website_url?: string | undefined
  /** H5支付域名 · JSON text */
  h5_domains?: Array<string> | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 进件子商户 (POST /secapi/mch/addInstitutionsub), answer. */
export interface V2SecapiMchAddInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | undefined
  /** 错误描述 */
  err_code_des?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {}) | undefined
  /** 验证状态描述 */
  description?: string | undefined
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
}

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联 (POST /secapi/mch/addsubdevconfig), request. */
export interface V2SecapiMchAddsubdevconfigRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 关联APPID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 授权目录 · ≤ 256 bytes */
  jsapi_path: string
}

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联 (POST /secapi/mch/addsubdevconfig), answer. */
export interface V2SecapiMchAddsubdevconfigResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 错误代码 · ≤ 32 bytes */
  err_code: string
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des: string
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

/** 银行服务商特约子商户指定渠道号 (POST /secapi/mch/channelsetting), request. */
export interface V2SecapiMchChannelsettingRequest {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
}

/** 银行服务商特约子商户指定渠道号 (POST /secapi/mch/channelsetting), answer. */
export interface V2SecapiMchChannelsettingResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 处理信息 · ≤ 128 bytes */
  result_msg: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 子商户商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
}

/** 修改子商户 (POST /secapi/mch/modifyInstitutionsub), request. */
export interface V2SecapiMchModifyInstitutionsubRequest {
  /** 机构appid */
  app_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户全称 */
  merchant_name: string
  /** 渠道编号 */
  channel_id?: string | undefined
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 · JSON text */
  store_photos?: Array<string> | undefined
  /** 董事姓名 */
  director_name?: string | undefined
  /** 董事证件号码 */
  director_id_number?: string | undefined
  /** 负责人姓名 */
  principal_name?: string | undefined
  /** 负责人证件号 */
  principal_id_number?: string | undefined
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | undefined
  /** H5经营网址 */
  h5_website_url?: string | undefined
  /** H5支付域名 · JSON text */
  h5_domains?: Array<string> | undefined
}

/** 修改子商户 (POST /secapi/mch/modifyInstitutionsub), answer. */
export interface V2SecapiMchModifyInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | undefined
  /** 错误描述 */
  err_code_des?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {}) | undefined
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
}

/** 银行特约商户信息修改 (POST /secapi/mch/modifymchinfo), request. */
export interface V2SecapiMchModifymchinfoRequest {
  /** 商户识别码 · ≤ 32 bytes */
  sub_mch_id: string
  /** 商户简称 · ≤ 20 bytes */
  merchant_shortname?: string | undefined
  /** 客服电话 · ≤ 20 bytes */
  service_phone?: string | undefined
}

/** 银行特约商户信息修改 (POST /secapi/mch/modifymchinfo), answer. */
export interface V2SecapiMchModifymchinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 处理结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 · ≤ 32 bytes */
  result_msg: string
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
}

/** 查询子商户 (POST /secapi/mch/queryInstitutionsub), request. */
export interface V2SecapiMchQueryInstitutionsubRequest {
  /** 机构appid */
  app_id: string
  /** 子商户号 */
  sub_mch_id: string
}

/** 查询子商户 (POST /secapi/mch/queryInstitutionsub), answer. */
export interface V2SecapiMchQueryInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string | undefined
  /** 错误描述 */
  err_code_des?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户名称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code?: string | undefined
  /** 业务类目 */
  business_category: string
  /** MCC */
  mcc?: string | undefined
  /** 公司联系电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name?: string | undefined
  /** 联系人手机 */
  contact_phone?: string | undefined
  /** 联系人邮箱 */
  contact_email?: string | undefined
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}) | undefined
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {}) | undefined
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** APP下载链接 */
  app_download?: string | undefined
  /** 业务网站 */
  business_website?: string | undefined
  /** 公众号 */
  office_account?: string | undefined
  /** 小程序 */
  mini_program?: string | undefined
  /** 门店地址 */
  store_address?: string | undefined
  /** 董事姓名 */
  director_name?: string | undefined
  /** 董事证件编号 */
  director_id_number?: string | undefined
  /** 负责人姓名 */
  principal_name?: string | undefined
  /** 负责人证件编号 */
  principal_id_number?: string | undefined
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | undefined
  /** 渠道编号 */
  channel_id?: string | undefined
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
  /** H5驳回详情 */
  h5_audit_reject_detail?: string | undefined
  /** 子商户状态 */
  sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {}) | undefined
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {}) | undefined
  /** 子商户入驻驳回详情 · JSON text */
  application_reject_detail?: string | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 配置查询 (POST /secapi/mch/querysubdevconfig), request. */
export interface V2SecapiMchQuerysubdevconfigRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
}

/** 配置查询 (POST /secapi/mch/querysubdevconfig), answer. */
export interface V2SecapiMchQuerysubdevconfigResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 错误代码 · ≤ 32 bytes */
  err_code: string
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des: string
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 授权目录 · JSON text · ≤ 2048 bytes */
  jsapi_path_list: string
  /** JSON text · ≤ 1024 bytes */
  appid_config_list: string
}

/** 银行特约商户录入/银行特约商户资料查询 (POST /secapi/mch/submchmanage), request. */
export interface V2SecapiMchSubmchmanageRequest {
  /** 商户名称 · ≤ 50 bytes */
  merchant_name?: string | undefined
  /** 商户识别码 */
  sub_mch_id?: string | undefined
  /** 页码 · ≤ 10 bytes */
  page_index: string
  /** 展示资料个数 · ≤ 10 bytes */
  page_size?: string | undefined
  action: 'add' | 'query'
}

/** 银行特约商户录入/银行特约商户资料查询 (POST /secapi/mch/submchmanage), answer. */
export interface V2SecapiMchSubmchmanageResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {}) | undefined
  /** 业务结果描述 · ≤ 16 bytes */
  result_msg?: string | undefined
  /** 总记录数 · ≤ 32 bytes */
  total: string
  /** 商户信息列表 */
  mchinfo: Array<{
    /** 公众账号ID · ≤ 32 bytes */
    appid: string
    /** 商户号 · ≤ 32 bytes */
    mch_id: string
    /** 商户名称 · ≤ 50 bytes */
    merchant_name: string
    /** 商户简称 · ≤ 20 bytes */
    merchant_shortname: string
    /** 客服电话 · ≤ 20 bytes */
    service_phone: string
    /** 联系人 · ≤ 10 bytes */
    contact?: string | undefined
    /** 联系电话 · ≤ 11 bytes */
    contact_phone?: string | undefined
    /** 联系邮箱 · ≤ 30 bytes */
    contact_email?: string | undefined
    /** 经营类目 · ≤ 10 bytes */
    business: string
    /** 渠道商商户号 · ≤ 32 bytes */
    channel_id: string
    /** 渠道商名称 · ≤ 50 bytes */
    channel_name: string
  }>
}

/** 图片上传 (POST /secapi/mch/uploadmedia), request. */
export interface V2SecapiMchUploadmediaRequest {
  /** form-data中媒体文件标识 */
  media: Uint8Array
  /** 根据媒体文件内容进行MD5计算后的值 · ≤ 32 bytes */
  media_hash: string
}

/** 图片上传 (POST /secapi/mch/uploadmedia), answer. */
export interface V2SecapiMchUploadmediaResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 媒体标识Id · ≤ 256 bytes */
  media_id: string
}

/** 服务商特约商户关注功能配置 (POST /secapi/mkt/addrecommendconf), request. */
export interface V2SecapiMktAddrecommendconfRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 特约商户APPID · ≤ 32 bytes */
  sub_appid: string
  /** 推荐关注APPID · ≤ 32 bytes */
  subscribe_appid: string
}

/** 服务商特约商户关注功能配置 (POST /secapi/mkt/addrecommendconf), answer. */
export interface V2SecapiMktAddrecommendconfResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 错误代码 · ≤ 32 bytes */
  err_code: string
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des: string
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

/** Every route of this product that answers with XML. */
export interface V2MerchantManageRoutes {
  /** 查询申请状态, deprecated */
  'POST /applyment/micro/getstate': { request: V2ApplymentMicroGetstateRequest; response: V2ApplymentMicroGetstateResponse }
  /** 查询升级申请单状态, deprecated */
  'POST /applyment/micro/getupgradestate': { request: V2ApplymentMicroGetupgradestateRequest; response: V2ApplymentMicroGetupgradestateResponse }
  /** 修改结算银行卡, deprecated */
  'POST /applyment/micro/modifyarchives': { request: V2ApplymentMicroModifyarchivesRequest; response: V2ApplymentMicroModifyarchivesResponse }
  /** 修改联系信息, deprecated */
  'POST /applyment/micro/modifycontactinfo': { request: V2ApplymentMicroModifycontactinfoRequest; response: V2ApplymentMicroModifycontactinfoResponse }
  /** 申请入驻, deprecated */
  'POST /applyment/micro/submit': { request: V2ApplymentMicroSubmitRequest; response: V2ApplymentMicroSubmitResponse }
  /** 提交升级申请单, deprecated */
  'POST /applyment/micro/submitupgrade': { request: V2ApplymentMicroSubmitupgradeRequest; response: V2ApplymentMicroSubmitupgradeResponse }
  /** 查询提现状态, deprecated */
  'POST /fund/queryautowithdrawbydate': { request: V2FundQueryautowithdrawbydateRequest; response: V2FundQueryautowithdrawbydateResponse }
  /** 重新发起提现, deprecated */
  'POST /fund/reautowithdrawbydate': { request: V2FundReautowithdrawbydateRequest; response: V2FundReautowithdrawbydateResponse }
  /** 进件子商户 */
  'POST /secapi/mch/addInstitutionsub': { request: V2SecapiMchAddInstitutionsubRequest; response: V2SecapiMchAddInstitutionsubResponse }
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
  'POST /secapi/mch/addsubdevconfig': { request: V2SecapiMchAddsubdevconfigRequest; response: V2SecapiMchAddsubdevconfigResponse }
  /** 银行服务商特约子商户指定渠道号 */
  'POST /secapi/mch/channelsetting': { request: V2SecapiMchChannelsettingRequest; response: V2SecapiMchChannelsettingResponse }
  /** 修改子商户 */
  'POST /secapi/mch/modifyInstitutionsub': { request: V2SecapiMchModifyInstitutionsubRequest; response: V2SecapiMchModifyInstitutionsubResponse }
  /** 银行特约商户信息修改 */
  'POST /secapi/mch/modifymchinfo': { request: V2SecapiMchModifymchinfoRequest; response: V2SecapiMchModifymchinfoResponse }
  /** 查询子商户 */
  'POST /secapi/mch/queryInstitutionsub': { request: V2SecapiMchQueryInstitutionsubRequest; response: V2SecapiMchQueryInstitutionsubResponse }
  /** 配置查询 */
  'POST /secapi/mch/querysubdevconfig': { request: V2SecapiMchQuerysubdevconfigRequest; response: V2SecapiMchQuerysubdevconfigResponse }
  /** 银行特约商户录入/银行特约商户资料查询 */
  'POST /secapi/mch/submchmanage': { request: V2SecapiMchSubmchmanageRequest; response: V2SecapiMchSubmchmanageResponse }
  /** 图片上传 */
  'POST /secapi/mch/uploadmedia': { request: V2SecapiMchUploadmediaRequest; response: V2SecapiMchUploadmediaResponse }
  /** 服务商特约商户关注功能配置, deprecated */
  'POST /secapi/mkt/addrecommendconf': { request: V2SecapiMktAddrecommendconfRequest; response: V2SecapiMktAddrecommendconfResponse }
}

/** Every route of this product that answers with a file. */
export interface V2MerchantManageFiles {}

/** Every route of this product that a browser opens. */
export interface V2MerchantManagePages {}
