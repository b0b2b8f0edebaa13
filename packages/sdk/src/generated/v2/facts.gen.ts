// Generated from the catalogue by `npm run generate`. Do not edit.

/** What the client must know of a route; a fact that is left out follows the rule. */
export interface V2RouteFacts {
  readonly use: 'call' | 'file' | 'page'
  /** The field that carries the client's appid. The rule: `appid`. */
  readonly appid?: string | false
  /** The field that carries the merchant number. The rule: `mch_id`. */
  readonly mchid?: string | false
  /** The rule: there is a `nonce_str`. */
  readonly nonce?: false
  /** The one type this route knows. The rule: the client's choice. */
  readonly signType?: 'MD5' | 'HMAC-SHA256'
  /** Needs the merchant's certificate on the connection. */
  readonly certificate?: true
  /** Lives on this host only. */
  readonly origin?: string
  /** Answers without a sign, by contract. */
  readonly unsigned?: true
  /** The rule: an answer says in `result_code` whether the operation was done. */
  readonly resultCode?: false
  /** Fields whose text is JSON. */
  readonly json?: readonly string[]
  /** Fields that travel in the query. The rule: those of GET, and no others. */
  readonly query?: readonly string[]
  /** The field that is a file; the request is a form then. */
  readonly file?: string
  /** Elements of the answer that hold records instead of text. */
  readonly lists?: Readonly<Record<string, string | null>>
}

export const V2_ROUTES: ReadonlyMap<string, V2RouteFacts> = new Map<string, V2RouteFacts>([
  ['POST /pay/closeorder', { use: 'call' }],
  ['POST /pay/orderquery', { use: 'call' }],
  ['POST /pay/unifiedorder', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /billcommentsp/batchquerycomment', { use: 'file', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /pay/downloadbill', { use: 'file', signType: 'MD5' }],
  ['POST /pay/downloadfundflow', { use: 'file', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /pay/queryexchagerate', { use: 'call', nonce: false, signType: 'MD5', resultCode: false }],
  ['POST /pay/settlementquery', { use: 'call', mchid: 'mchid', signType: 'MD5' }],
  ['POST /pay/closecombinedorder', { use: 'call', appid: 'combine_appid', mchid: 'combine_mch_id', signType: 'HMAC-SHA256', json: ['sub_order_list'] }],
  ['POST /pay/combinedorder', { use: 'call', appid: 'combine_appid', mchid: 'combine_mch_id', signType: 'HMAC-SHA256', json: ['scene_info', 'sub_order_list'] }],
  ['POST /pay/querycombinedorder', { use: 'call', appid: 'combine_appid', mchid: 'combine_mch_id', signType: 'HMAC-SHA256' }],
  ['POST /mmpaymkttransfers/query_coupon_stock', { use: 'call', signType: 'MD5' }],
  ['POST /mmpaymkttransfers/querycouponsinfo', { use: 'call', signType: 'MD5' }],
  ['POST /mmpaymkttransfers/send_coupon', { use: 'call', signType: 'MD5', certificate: true }],
  ['POST /cgi-bin/mch/customs/customdeclareorder', { use: 'call', nonce: false, signType: 'MD5' }],
  ['POST /cgi-bin/mch/customs/customdeclarequery', { use: 'call', nonce: false, signType: 'MD5' }],
  ['POST /cgi-bin/mch/newcustoms/customdeclareredeclare', { use: 'call', nonce: false, signType: 'MD5' }],
  ['POST /deposit/consume', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /deposit/facepay', { use: 'call', signType: 'HMAC-SHA256', json: ['detail'] }],
  ['POST /deposit/micropay', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /deposit/orderquery', { use: 'call' }],
  ['POST /deposit/refund', { use: 'call', certificate: true }],
  ['POST /deposit/refundquery', { use: 'call' }],
  ['POST /deposit/reverse', { use: 'call', certificate: true }],
  ['POST /deposit/unifiedorder', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /face/get_wxpayface_authinfo', { use: 'call', origin: 'https://payapp.weixin.qq.com', resultCode: false }],
  ['POST /pay/facepay', { use: 'call', signType: 'HMAC-SHA256', json: ['detail'] }],
  ['POST /pay/facepayquery', { use: 'call' }],
  ['POST /secapi/pay/facepayreverse', { use: 'call', certificate: true }],
  ['POST /applyment/micro/getstate', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /applyment/micro/getupgradestate', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /applyment/micro/modifyarchives', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /applyment/micro/modifycontactinfo', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /applyment/micro/submit', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true, json: ['id_card_valid_time', 'business_addition_pics'] }],
  ['POST /applyment/micro/submitupgrade', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /fund/queryautowithdrawbydate', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /fund/reautowithdrawbydate', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true }],
  ['POST /secapi/mch/addInstitutionsub', { use: 'call', appid: false, nonce: false, signType: 'MD5', certificate: true, json: ['store_photos', 'h5_domains'] }],
  ['POST /secapi/mch/addsubdevconfig', { use: 'call', nonce: false, signType: 'MD5', certificate: true }],
  ['POST /secapi/mch/channelsetting', { use: 'call', nonce: false, signType: 'MD5', certificate: true }],
  ['POST /secapi/mch/modifyInstitutionsub', { use: 'call', appid: false, nonce: false, signType: 'MD5', certificate: true, json: ['store_photos', 'h5_domains'] }],
  ['POST /secapi/mch/modifymchinfo', { use: 'call', appid: false, nonce: false, signType: 'MD5', certificate: true }],
  ['POST /secapi/mch/queryInstitutionsub', { use: 'call', appid: false, nonce: false, signType: 'MD5', certificate: true }],
  ['POST /secapi/mch/querysubdevconfig', { use: 'call', nonce: false, signType: 'MD5', certificate: true }],
  ['POST /secapi/mch/submchmanage', { use: 'call', nonce: false, signType: 'MD5', certificate: true, unsigned: true, resultCode: false, query: ['action'], lists: { mchinfo: null } }],
  ['POST /secapi/mch/uploadmedia', { use: 'call', appid: false, nonce: false, certificate: true, file: 'media' }],
  ['POST /secapi/mkt/addrecommendconf', { use: 'call', appid: false, signType: 'MD5', certificate: true }],
  ['POST /pay/micropay', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /secapi/pay/reverse', { use: 'call', certificate: true }],
  ['POST /tools/authcodetoopenid', { use: 'call', signType: 'MD5' }],
  ['POST /papay/deletecontract', { use: 'call', nonce: false, signType: 'MD5' }],
  ['GET /papay/entrustweb', { use: 'page', nonce: false, signType: 'MD5' }],
  ['GET /papay/h5entrustweb', { use: 'call', nonce: false, unsigned: true, resultCode: false }],
  ['POST /papay/partner/deletecontract', { use: 'call', nonce: false, signType: 'MD5' }],
  ['GET /papay/partner/entrustweb', { use: 'page', nonce: false, signType: 'MD5' }],
  ['GET /papay/partner/h5entrustweb', { use: 'call', nonce: false, unsigned: true, resultCode: false }],
  ['POST /papay/partner/preentrustweb', { use: 'call', nonce: false }],
  ['POST /papay/partner/querycontract', { use: 'call', nonce: false, signType: 'MD5' }],
  ['POST /papay/preentrustweb', { use: 'call', nonce: false }],
  ['POST /papay/querycontract', { use: 'call', nonce: false, signType: 'MD5' }],
  ['POST /pay/contractorder', { use: 'call', signType: 'MD5' }],
  ['POST /pay/paporderquery', { use: 'call', signType: 'MD5' }],
  ['POST /pay/pappayapply', { use: 'call', signType: 'MD5' }],
  ['POST /pay/partner/paporderquery', { use: 'call', signType: 'MD5' }],
  ['POST /pay/partner/pappayapply', { use: 'call', signType: 'MD5' }],
  ['POST /pay/profitsharingaddreceiver', { use: 'call', signType: 'HMAC-SHA256', json: ['receiver'] }],
  ['POST /pay/profitsharingmerchantratioquery', { use: 'call', appid: false, signType: 'HMAC-SHA256', resultCode: false }],
  ['POST /pay/profitsharingorderamountquery', { use: 'call', appid: false, signType: 'HMAC-SHA256', resultCode: false }],
  ['POST /pay/profitsharingquery', { use: 'call', appid: false, signType: 'HMAC-SHA256' }],
  ['POST /pay/profitsharingremovereceiver', { use: 'call', signType: 'HMAC-SHA256', json: ['receiver'] }],
  ['POST /pay/profitsharingreturnquery', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /secapi/pay/multiprofitsharing', { use: 'call', signType: 'HMAC-SHA256', certificate: true, json: ['receivers'] }],
  ['POST /secapi/pay/profitsharing', { use: 'call', signType: 'HMAC-SHA256', certificate: true, json: ['receivers'] }],
  ['POST /secapi/pay/profitsharingfinish', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /secapi/pay/profitsharingreturn', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['GET /appauth/getaccesstoken', { use: 'page', nonce: false, signType: 'HMAC-SHA256' }],
  ['POST /secsvc/getrealnameinfo', { use: 'call', signType: 'HMAC-SHA256', origin: 'https://fraud.mch.weixin.qq.com' }],
  ['POST /secsvc/realnameauth', { use: 'call', origin: 'https://fraud.mch.weixin.qq.com' }],
  ['POST /mmpaymkttransfers/gethbinfo', { use: 'call', signType: 'MD5', certificate: true, unsigned: true, lists: { hblist: 'hbinfo' } }],
  ['POST /mmpaymkttransfers/sendgroupredpack', { use: 'call', appid: 'wxappid', signType: 'MD5', certificate: true, unsigned: true, json: ['risk_info'] }],
  ['POST /mmpaymkttransfers/sendminiprogramhb', { use: 'call', appid: 'wxappid', signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /mmpaymkttransfers/sendredpack', { use: 'call', appid: 'wxappid', signType: 'MD5', certificate: true, unsigned: true, json: ['risk_info'] }],
  ['POST /pay/refundquery', { use: 'call' }],
  ['POST /pay/refundqueryv2', { use: 'call' }],
  ['POST /secapi/pay/refund', { use: 'call', certificate: true }],
  ['POST /secapi/pay/refundv2', { use: 'call', certificate: true, json: ['detail'] }],
  ['POST /wxv/cancelbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/changerentmoney', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/createhotelbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/createrentbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/finishhotelbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/finishrentbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/queryhotelbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /wxv/queryrentbill', { use: 'call', signType: 'HMAC-SHA256', certificate: true }],
  ['POST /mchrisk/bankquerymchauditinfo', { use: 'call', appid: false, signType: 'HMAC-SHA256' }],
  ['POST /mchrisk/channelquerymchauditinfo', { use: 'call', appid: false, signType: 'HMAC-SHA256' }],
  ['POST /mchrisk/querymchrisk', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true, unsigned: true }],
  ['POST /mchrisk/setmchriskcallback', { use: 'call', appid: false, signType: 'HMAC-SHA256', unsigned: true }],
  ['POST /mchrisk/syncmchriskresult', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true, unsigned: true }],
  ['POST /risk/getviolation', { use: 'call', appid: false, signType: 'HMAC-SHA256', certificate: true, unsigned: true }],
  ['POST /sandboxnew/pay/downloadbill', { use: 'file', signType: 'MD5' }],
  ['POST /sandboxnew/pay/getsignkey', { use: 'call', appid: false, signType: 'MD5', unsigned: true, resultCode: false }],
  ['POST /sandboxnew/pay/micropay', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /sandboxnew/pay/orderquery', { use: 'call' }],
  ['POST /sandboxnew/pay/refund', { use: 'call' }],
  ['POST /sandboxnew/pay/refundquery', { use: 'call' }],
  ['POST /sandboxnew/pay/unifiedorder', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /xdc/apiv2getsignkey/sign/getsignkey', { use: 'call', appid: false, signType: 'MD5', unsigned: true, resultCode: false }],
  ['POST /xdc/apiv2sandbox/pay/micropay', { use: 'call', json: ['detail', 'scene_info'] }],
  ['POST /xdc/apiv2sandbox/pay/orderquery', { use: 'call' }],
  ['POST /payitil/report', { use: 'call', signType: 'MD5', unsigned: true, json: ['trades'] }],
  ['POST /risk/getcertficates', { use: 'call', appid: false, signType: 'HMAC-SHA256' }],
  ['POST /tools/shorturl', { use: 'call' }],
  ['POST /mmpaymkttransfers/gettransferinfo', { use: 'call', signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /mmpaymkttransfers/promotion/transfers', { use: 'call', appid: 'mch_appid', mchid: 'mchid', signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /mmpaysptrans/pay_bank', { use: 'call', appid: false, signType: 'MD5', certificate: true }],
  ['POST /mmpaysptrans/query_bank', { use: 'call', appid: false, signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /risk/getpublickey', { use: 'call', appid: false, certificate: true, origin: 'https://fraud.mch.weixin.qq.com', unsigned: true }],
  ['POST /transit/partnerpay/payapply', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /transit/partnerpay/queryorder', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /transit/partnerpay/querystate', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /transit/pay/payapply', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /transit/pay/querystate', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /transit/queryorder', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /vehicle/partnerpay/notification', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /vehicle/partnerpay/payapply', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /vehicle/partnerpay/querystate', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /vehicle/pay/notification', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /vehicle/pay/payapply', { use: 'call', signType: 'HMAC-SHA256', json: ['scene_info'] }],
  ['POST /vehicle/pay/querystate', { use: 'call', signType: 'HMAC-SHA256' }],
  ['POST /mmpaymkttransfers/promotion/paywwsptrans2pocket', { use: 'call', signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /mmpaymkttransfers/promotion/querywwsptrans2pocket', { use: 'call', signType: 'MD5', certificate: true, unsigned: true }],
  ['POST /mmpaymkttransfers/queryworkwxredpack', { use: 'call', signType: 'MD5', certificate: true }],
  ['POST /mmpaymkttransfers/sendworkwxredpack', { use: 'call', appid: 'wxappid', signType: 'MD5', certificate: true }],
])

/** Names of answers and notifications that are whole numbers; an index at their end does not count. */
export const V2_INTEGER_ANSWERS: ReadonlySet<string> = new Set(
  'access_token_expire_in amount cancel_fee cash_fee cash_refund_fee cmms_amt compensation_fee consume_fee count coupon_budget coupon_count coupon_fee coupon_mininumn coupon_refund_count coupon_refund_fee coupon_remain_value coupon_stock_status coupon_total coupon_use_value coupon_value deposit_amount duty expires_in failed_count is_send_num max_quota max_ratio order_fee other_fee overdue_fine pay_fee pay_net_fee payment_amount poundage_fee product_fee refresh_token_expire_in refund_amount refund_count refund_fee rent_fee rent_unit_fee resp_count retcode return_amount room_rate settlement_fee settlement_refund_fee settlement_total_fee split_settlement_fee split_unsettlement_fee success_count total_amount total_fee total_num total_refund_count transport_fee unsettlement_fee unsplit_amount'.split(' '),
)

/** Names of requests that are whole numbers. */
export const V2_INTEGER_REQUESTS: ReadonlySet<string> = new Set(
  'agentid amount approval_type brand_id cancel_fee consume_fee cred_type deposit_amount duty limit now offset openid_count order_fee other_fee overdue_fine product_fee refund_fee rent_fee rent_unit_fee request_serial return_amount return_web room_rate total_amount total_fee total_num transport_fee usetag'.split(' '),
)
