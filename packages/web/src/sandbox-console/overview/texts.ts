import { translations } from '../../shared/i18n/dictionary.ts'

const zh = {
  intro: '这台机器上的微信支付：所有签名都会验证，所有订单都会保存，钱不是真的。',
  address: '接口地址',
  preset: '预设',
  no_faults: '没有打开的故障',
  active_faults: '{count} 条故障规则',
  latest: '最近的报文',
  no_messages: '还没有报文。把 SDK 的接口地址指向沙箱，第一次调用就会出现在这里。',
  all_messages: '全部报文',
  latest_many: '不少于 {count}',
  how_configure: '怎样接入',
  failing: '{count} 条未送达',
  waiting: '{count} 笔待支付',
} as const

const en: Record<keyof typeof zh, string> = {
  intro: 'WeChat Pay on this machine: every signature is verified, every order kept, the money is not real.',
  address: 'API address',
  preset: 'Preset',
  no_faults: 'No fault is switched on',
  active_faults: 'Fault rules: {count}',
  latest: 'Latest messages',
  no_messages: 'No messages yet. Point your SDK’s base URL at the sandbox and the first call appears here.',
  all_messages: 'All messages',
  latest_many: '{count} or more',
  how_configure: 'How to connect',
  failing: '{count} not delivered',
  waiting: '{count} to be paid',
}

export const overviewTexts = { 'zh-CN': zh, en }
export const useOverviewText = translations(overviewTexts)
