// The shop's own server, and the way into the PayScore pages.
import { invokePayscoreView, openPayscoreView } from './lib/miniprogram/index.js'

const wx = window.wx
const inMiniProgram = window.__wxjs_environment === 'miniprogram'
export const inWechat = wx !== undefined

let token

/** @throws Error with `code`, and `enable` where a permission is missing */
export async function call(method, path, data) {
  try {
    token ??= (await send('POST', '/api/login', { code: await loginCode() })).token
    return await send(method, path, data)
  } catch (error) {
    if (error.code !== 'LOGIN_AGAIN') throw error
    token = undefined
    return call(method, path, data)
  }
}

export const cabinets = () => send('GET', '/api/cabinets')

/** Sends the user to the page where the service is opened. What the client says afterwards is no proof of anything. */
export const openService = ({ miniprogram, jsapi }) =>
  inMiniProgram ? openPayscoreView(wx, miniprogram) : invokePayscoreView(jsapi)

/** In the phone WeChat gives the code. On a web page in the real WeChat it comes from the OAuth redirect (snsapi_base). */
function loginCode() {
  return new Promise((resolve, reject) => {
    wx.login({ success: ({ code }) => resolve(code), fail: () => reject(problem('LOGIN_FAILED')) })
  })
}

async function send(method, path, data) {
  const answer = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(data ? { body: JSON.stringify(data) } : {}),
  }).catch(() => undefined)
  const body = await answer?.json().catch(() => undefined)
  if (answer?.ok && body !== undefined) return body
  throw Object.assign(problem(body?.code ?? 'UNAVAILABLE'), { enable: body?.enable })
}

const problem = (code) => Object.assign(new Error(code), { code })
