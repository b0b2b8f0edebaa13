// The shop as a page inside WeChat: as a web page it pays through WeixinJSBridge, as a mini program's page through wx.requestPayment.
import { invokeJsapiPay, payThenConfirm, requestPayment } from './lib/miniprogram/index.js'

const wx = window.wx
const inMiniProgram = window.__wxjs_environment === 'miniprogram'
const VIEWS = {
  paid: ['支付成功', '咖啡马上就好。', 'good'],
  pending: ['尚未支付', '如已付款，请稍等片刻再查看。', 'waiting'],
  unknown: ['正在确认', '暂时没有收到支付结果，请不要重复付款。', 'waiting'],
  closed: ['订单已关闭', '没有扣款，请重新下单。', 'bad'],
  failed: ['下单失败', '没有扣款，请重新下单。', 'bad'],
}

let token
let requestId = newRequestId()

document.querySelector('#where').textContent = wx
  ? `在微信里打开：${inMiniProgram ? 'wx.requestPayment' : 'WeixinJSBridge'}`
  : '请在沙箱手机里打开本页：把这个网址粘贴到手机的「打开网页」里。 Open this page inside the sandbox phone.'
if (wx && !inMiniProgram) await loginByPage().catch(({ message }) => show('failed', message))
for (const item of (await call('GET', '/api/items')).items) document.querySelector('#items').append(row(item))

function row(item) {
  const line = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = `${item.name}  ¥${(item.price / 100).toFixed(2)}`
  const button = document.createElement('button')
  button.textContent = '购买'
  button.disabled = !wx
  button.dataset.item = item.id
  button.addEventListener('click', () => void press(item))
  line.append(name, button)
  return line
}

async function press(item) {
  setBusy(true)
  try {
    await buy(item)
  } catch (error) {
    show('failed', error.message)
  }
  setBusy(false)
}

async function buy(item) {
  if (!token && !inMiniProgram) return loginByPage()
  token ??= (await call('POST', '/api/login', { code: await loginCode() })).session_token
  const wish = {
    item_id: item.id,
    request_id: `${requestId}-${item.id}`,
    channel: inMiniProgram ? 'miniprogram' : 'jsapi',
  }
  const { order, pay } = await call('POST', '/api/orders', wish)
  const query = () => call('GET', `/api/orders/${order.id}`)
  const { result } = await payThenConfirm({
    pay: () => (inMiniProgram ? requestPayment(wx, pay) : invokeJsapiPay(pay)),
    query,
  })
  // An order without a known end is continued by the next tap instead of made twice.
  if (result !== 'pending' && result !== 'unknown') requestId = newRequestId()
  show(result)
  document.querySelector('#result button').onclick = async () => {
    const { state } = await query()
    show(state in VIEWS ? state : 'pending')
  }
}

/** A web page has no wx.login: WeChat takes the payer to its own page and back, with a code and the state of ours. */
async function loginByPage() {
  const query = new URLSearchParams(location.search)
  const code = query.get('code')
  if (!code) {
    const state = [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    sessionStorage.setItem('state', state)
    location.href = (await call('POST', '/api/authorize-url', { state })).url
    return new Promise(() => {})
  }
  // A code is good once: a reload asks for another.
  history.replaceState(null, '', location.pathname)
  // Somebody else's code would have the payer pay in another's name.
  if (query.get('state') !== sessionStorage.getItem('state')) throw new Error('登录未完成，请重新打开本页')
  token = (await call('POST', '/api/page-login', { code })).session_token
}

/** Not a secret: the backend only compares it among orders of the same payer. */
function newRequestId() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`
}

function loginCode() {
  return new Promise((resolve, reject) => {
    wx.login({ success: ({ code }) => resolve(code), fail: ({ errMsg }) => reject(new Error(errMsg)) })
  })
}

async function call(method, path, data) {
  const answer = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  const body = await answer.json()
  if (answer.ok) return body
  if (answer.status === 401) token = undefined
  throw new Error(body.message)
}

function show(result, reason) {
  const [title, text, tone] = VIEWS[result]
  const section = document.querySelector('#result')
  section.className = tone
  section.hidden = false
  section.dataset.result = result
  section.querySelector('h2').textContent = title
  section.querySelector('p').textContent = reason ?? text
  section.querySelector('button').hidden = tone !== 'waiting'
}

function setBusy(busy) {
  for (const button of document.querySelectorAll('#items button')) button.disabled = busy
}
