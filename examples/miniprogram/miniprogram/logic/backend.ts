import type { MiniProgramPayParams } from '@wxtill/miniprogram'

export interface Item {
  readonly id: string
  readonly name: string
  /** In fen. */
  readonly price: number
}

export interface Order {
  readonly id: string
  /** `pending`, `paid`, `closed`, `failed`, …: the till's word. */
  readonly state: string
  readonly description: string
  /** In fen. */
  readonly total: number
}

/** What the shop's backend offers. */
export interface Backend {
  login(code: string): Promise<{ session_token: string }>
  items(): Promise<readonly Item[]>
  createOrder(token: string, order: { item_id: string; request_id: string }): Promise<NewOrder>
  order(token: string, id: string): Promise<Order>
}

export interface NewOrder {
  readonly order: Order
  readonly pay: MiniProgramPayParams
}

/** The backend said no, or nothing: `status` is 0 when no answer came. */
export class BackendError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'BackendError'
    this.status = status
    this.code = code
  }
}

/** The backend over `wx.request`. */
export function connectBackend(wx: Pick<Wechat, 'request'>, baseUrl: string): Backend {
  // The backend is ours, so its answers are taken at their word.
  const get = (path: string, token?: string) => send(wx, { url: baseUrl + path, method: 'GET' }, token)
  const post = (path: string, data: object, token?: string) =>
    send(wx, { url: baseUrl + path, method: 'POST', data }, token)
  return {
    login: (code) => post('/api/login', { code }) as Promise<{ session_token: string }>,
    items: async () => ((await get('/api/items')) as { items: Item[] }).items,
    createOrder: (token, order) => post('/api/orders', order, token) as Promise<NewOrder>,
    order: (token, id) => get(`/api/orders/${encodeURIComponent(id)}`, token) as Promise<Order>,
  }
}

function send(
  wx: Pick<Wechat, 'request'>,
  request: { url: string; method: 'GET' | 'POST'; data?: object },
  token: string | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    wx.request({
      ...request,
      header: token === undefined ? {} : { authorization: `Bearer ${token}` },
      timeout: 15_000,
      success: ({ statusCode, data }) => {
        if (statusCode >= 200 && statusCode < 300) resolve(data)
        else reject(readRefusal(statusCode, data))
      },
      fail: ({ errMsg }) => reject(new BackendError(0, 'NO_ANSWER', errMsg)),
    })
  })
}

function readRefusal(status: number, data: unknown): BackendError {
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown }
  return new BackendError(
    status,
    typeof code === 'string' ? code : 'UNREADABLE',
    typeof message === 'string' ? message : `HTTP ${status}`,
  )
}
