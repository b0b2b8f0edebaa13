/** What the sandbox remembers, here and in the files beside. Money in fen, instants in ms since the epoch. */

/** Which platform key signs: the merchant's requests decide (protocol, switching from certificate to public key). */
export type KeyKind = 'certificate' | 'public_key'

/** How an APIv2 message is signed. */
export type V2SignType = 'MD5' | 'HMAC-SHA256'

export interface Payer {
  id: string
  nickname: string
  balance: number
  password: string
  /** One per appid, as WeChat gives them out. */
  openids: Record<string, string>
}

interface Attempt {
  at: number
  status?: number
  error?: string
  ms: number
  /** Sent by hand, beside the schedule. */
  by_hand?: boolean
  /** A copy that a fault rule sent, beside the schedule. */
  copy?: boolean
}

export interface Notification {
  id: string
  mchid: string
  event_type: string
  /** The business number it is about. */
  number: string
  notify_url: string
  created_at: number
  summary: string
  original_type: string
  associated_data: string
  resource: object
  key: KeyKind
  /** Which API's form it has; absent: v3. */
  format?: 'v3' | 'v2'
  /** A payment of APIv2: how it is signed. */
  sign_type?: V2SignType
  state: 'pending' | 'delivered' | 'given_up'
  attempts: Attempt[]
  next_at?: number
}

/** What an app's backend shows to WeChat's server. */
export interface AccessToken {
  token: string
  appid: string
  expires_at: number
}

/** A subscribe message (订阅消息) on a payer's phone. */
export interface ServiceMessage {
  id: string
  payer_id: string
  /** Whose mini program it is from. */
  appid: string
  template_id: string
  /** The filled-in words of the template, by their names. */
  data: Readonly<Record<string, { value: string }>>
  /** The mini program's page it leads to. */
  page: string | undefined
  at: number
}

export interface LoginCode {
  code: string
  appid: string
  openid: string
  expires_at: number
  used: boolean
  /** Of a code for a web page; absent: for a mini program. */
  scope?: 'snsapi_base'
}

/** Something made through an interface that has no business rules here. */
export interface Thing {
  key: string
  mchid: string
  /** The catalogue's product it belongs to. */
  product: string
  /** The path it was made by. */
  path: string
  /** Its numbers and ids, by the names that later calls use. */
  names: Record<string, string>
  /** All that was said and answered about it. */
  fields: Readonly<Record<string, unknown>>
  /** What its maker was answered; the same call is answered the same. */
  answer?: object
  /** What was last done to it, such as `cancel`. */
  verb?: string
}

/** An uploaded picture or video. */
export interface Media {
  media_id: string
  mchid: string
  /** Path of the endpoint that took it. */
  endpoint: string
  filename: string
  /** As the upload named it. */
  type: string
  sha256: string
  /** bytes */
  size: number
  /** Base64. */
  content: string
  created_at: number
}

/** Where a merchant wants to hear of something that belongs to no call of its own. */
export interface NoticeUrl {
  mchid: string
  url: string
  key: KeyKind
  off?: boolean
}

/** Facts about the sandbox itself. */
export interface Meta {
  value: number | object
}
