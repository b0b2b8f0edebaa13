import { askWechat, requireTexts, type WechatServerOptions } from './ask-wechat.ts'

export interface SubscribeMessageInput extends WechatServerOptions {
  readonly access_token: string
  /** Who agreed to get it (wx.requestSubscribeMessage): one message for each consent. */
  readonly touser: string
  readonly template_id: string
  /** The page of the mini program it opens. */
  readonly page?: string
  /** By the names of the template, such as `thing1`. */
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly miniprogram_state?: 'developer' | 'trial' | 'formal'
  readonly lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW'
}

const ROUTE = 'POST /cgi-bin/message/subscribe/send'

const HINTS: Readonly<Record<number, string>> = {
  40001: 'The access token is not valid: fetch it again.',
  40003: 'Check touser: the openid belongs to another mini program.',
  40037: 'Check template_id.',
  41030: 'Check page: it must be one of the published mini program.',
  42001: 'The access token is over: fetch it again.',
  43101: 'The user did not agree to this message, or the consent was used.',
  47003: 'Check data: every field of the template, in its form.',
}

/**
 * Sends one subscribe message (订阅消息). Sent once: WeChat knows no number by which it could tell a repeat.
 *
 * @throws WechatServerError; the token is in none of its fields.
 */
export async function sendSubscribeMessage(input: SubscribeMessageInput): Promise<void> {
  const { access_token, touser, template_id, page, data, miniprogram_state, lang } = input
  requireTexts({ access_token, touser, template_id })
  const body = { touser, template_id, page, data, miniprogram_state, lang }
  await askWechat({ route: ROUTE, query: { access_token }, body, hints: HINTS, prefix: 'MESSAGE' }, input)
}
