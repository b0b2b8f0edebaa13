import { translations } from '../../shared/i18n/dictionary.ts'

const zh = {
  search: '单号（完整）',
  all_states: '全部状态',
  no_notifications: '没有符合条件的通知',
  event: '事件',
  url: '通知地址',
  attempts: '尝试',
  next: '下次尝试',
  resend: '再发一次',
  resent: '已发送',
  notification: '通知 {id}',
  each_attempt: '每次尝试',
  attempt: '第几次',
  answer: '应答',
  duration: '耗时',
  duration_ms: '{ms} 毫秒',
  error: '错误',
  by_hand: '手动',
  never: '不再尝试',
  content: '内容（加密之前）',
  sent: '发出的报文（来自日志）',
  sent_none: '日志里已没有这条通知的报文。',
  sent_at: '{time}，应答 {status}',
} as const

const en: Record<keyof typeof zh, string> = {
  search: 'Business number (whole)',
  all_states: 'All states',
  no_notifications: 'No such notifications',
  event: 'Event',
  url: 'Notify URL',
  attempts: 'Attempts',
  next: 'Next attempt',
  resend: 'Send again',
  resent: 'Sent',
  notification: 'Notification {id}',
  each_attempt: 'Every attempt',
  attempt: 'Attempt',
  answer: 'Answer',
  duration: 'Took',
  duration_ms: '{ms} ms',
  error: 'Error',
  by_hand: 'by hand',
  never: 'none',
  content: 'Content (before it is sealed)',
  sent: 'Messages sent (from the journal)',
  sent_none: 'The journal no longer holds this notification’s messages.',
  sent_at: '{time}, answer {status}',
}

export const notificationTexts = { 'zh-CN': zh, en }
export const useNotificationText = translations(notificationTexts)
