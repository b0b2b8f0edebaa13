import { type Backend, BackendError } from './backend.ts'

/** Who is shopping. WeChat's login code becomes a token of our backend; openid and session_key never come to the phone. */
export class Session {
  readonly #wx: Pick<Wechat, 'login'>
  readonly #backend: Backend
  #token: Promise<string> | undefined

  constructor(wx: Pick<Wechat, 'login'>, backend: Backend) {
    this.#wx = wx
    this.#backend = backend
  }

  /** Runs `work` with a token; when the backend has forgotten it, logs in again and runs it once more. */
  async with<Result>(work: (token: string) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#login())
    } catch (error) {
      if (!(error instanceof BackendError && error.code === 'SESSION_UNKNOWN')) throw error
      this.#token = undefined
      return work(await this.#login())
    }
  }

  /** Two taps share one login; a failed login is forgotten. */
  #login(): Promise<string> {
    this.#token ??= this.#exchange().catch((error: unknown) => {
      this.#token = undefined
      throw error
    })
    return this.#token
  }

  async #exchange(): Promise<string> {
    try {
      return (await this.#backend.login(await loginCode(this.#wx))).session_token
    } catch (error) {
      // A code lives five minutes and works once: a stale one is cured by a new one.
      if (!(error instanceof BackendError && error.code === 'LOGIN_CODE_REFUSED')) throw error
      return (await this.#backend.login(await loginCode(this.#wx))).session_token
    }
  }
}

function loginCode(wx: Pick<Wechat, 'login'>): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.login({
      success: ({ code }) => resolve(code),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}
