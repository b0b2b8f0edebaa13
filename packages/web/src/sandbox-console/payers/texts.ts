import { translations } from '../../shared/i18n/dictionary.ts'

const zh = {
  new_payer: '新建付款人',
  nickname: '昵称',
  openid: 'openid',
  openid_hint: '第一个商户的 AppID 下的 openid；留空则自动生成',
  password: '支付密码',
  bad_password: '6 位数字',
  bad_openid: '字母、数字、下划线和连字符，最多 128 个',
  balance: '零钱',
  top_up: '充值',
  top_up_of: '给 {name} 充值',
  top_up_amount: '充值金额',
  no_payers: '还没有付款人',
  openids: '各 AppID 下的 openid',
  pay_hint: '付款人在手机页面付款；支付密码在这里是公开的，钱不是真钱。',
} as const

const en: Record<keyof typeof zh, string> = {
  new_payer: 'New payer',
  nickname: 'Nickname',
  openid: 'openid',
  openid_hint: 'Under the first merchant’s appid; empty: made up',
  password: 'Payment password',
  bad_password: '6 digits',
  bad_openid: 'Letters, digits, “_” and “-”, up to 128',
  balance: 'Balance',
  top_up: 'Top up',
  top_up_of: 'Top up {name}',
  top_up_amount: 'Amount to add',
  no_payers: 'No payers yet',
  openids: 'Openids by appid',
  pay_hint: 'Payers pay on the phone page. Their passwords are no secret here, and the money is not real.',
}

export const payerTexts = { 'zh-CN': zh, en }
export const usePayerText = translations(payerTexts)
