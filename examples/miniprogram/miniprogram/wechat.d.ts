// The few parts of WeChat's mini program API this example touches.

interface WechatCallbacks<Result> {
  success?: (result: Result) => void
  fail?: (error: { errMsg: string }) => void
}

interface Wechat {
  login(options: WechatCallbacks<{ code: string; errMsg: string }>): void
  request(
    options: {
      url: string
      method: 'GET' | 'POST'
      data?: object
      header?: Record<string, string>
      timeout?: number
    } & WechatCallbacks<{ statusCode: number; data: unknown; errMsg: string }>,
  ): void
  requestPayment(
    options: {
      timeStamp: string
      nonceStr: string
      package: string
      signType: 'RSA'
      paySign: string
    } & WechatCallbacks<{ errMsg: string }>,
  ): void
  showToast(options: { title: string; icon: 'none' | 'success' }): void
  redirectTo(options: { url: string }): void
  reLaunch(options: { url: string }): void
}

declare const wx: Wechat

interface WechatPage<Data> {
  data: Data
  setData(change: Partial<Data>): void
}

declare function Page<Data extends object, Methods extends object>(
  page: { data: Data } & Methods & ThisType<WechatPage<Data> & Methods>,
): void
declare function App(app: object): void
