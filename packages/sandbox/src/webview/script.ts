import { type Site, userAgent } from './site.ts'

/**
 * The JavaScript a page runs before its own: WeChat, as far as a page can see it. It talks to the phone, which is the
 * window around it, by messages; the phone does the paying. `page` is the text of the script, kept plain so that what
 * runs in the browser is what stands here, whatever the build did to this file.
 */
export function wechatScript(site: Site): string {
  const settings = {
    kind: site.context.kind,
    appid: site.context.appid ?? '',
    phone: site.phoneOrigin,
    target: site.target.origin,
    cookies: site.cookiePrefix,
    userAgent: userAgent(site.context),
  }
  // `<` is escaped although this is no HTML: someone may paste it into a page one day.
  return `(${page.trim()})(${JSON.stringify(settings).replaceAll('<', '\\u003c')})\n`
}

/** The page a redirect leads to that leaves the merchant's site: it asks the phone to go there. */
export function handoffPage(): string {
  return `<!doctype html><meta charset="utf-8"><title>…</title><script src="/__wxtill/wechat.js"></script>
<script>__wxtill.leave(decodeURIComponent(location.hash.slice(1)))</script>`
}

const page = String.raw`
function (settings) {
  'use strict'
  if (window.__wxtill) return
  var inMiniProgram = settings.kind === 'miniprogram'

  // --- the line to the phone -------------------------------------------------------------------------------------

  var waiting = {}
  var count = 0

  // Calls {source: 'wxtill-webview', id, call, params}; answers {source: 'wxtill-phone', id, result}.
  function ask(call, params, answered) {
    count += 1
    var id = call + '-' + count + '-' + Math.random().toString(36).slice(2)
    if (answered) waiting[id] = answered
    window.parent.postMessage({ source: 'wxtill-webview', id: id, call: call, params: params }, settings.phone)
  }

  window.addEventListener('message', function (event) {
    if (event.origin !== settings.phone || event.source !== window.parent) return
    var message = event.data
    if (!message || message.source !== 'wxtill-phone') return
    // The page's own listeners need not see this.
    event.stopImmediatePropagation()
    var answered = waiting[message.id]
    delete waiting[message.id]
    if (answered) answered(message.result || {})
  })

  // --- what the page sees of the browser -------------------------------------------------------------------------

  Object.defineProperty(navigator, 'userAgent', { configurable: true, get: function () { return settings.userAgent } })

  // Cookies carry a prefix outside; inside the page they have the names the merchant gave them.
  var cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: function () {
      return cookie.get.call(document).split('; ')
        .filter(function (pair) { return pair.indexOf(settings.cookies) === 0 })
        .map(function (pair) { return pair.slice(settings.cookies.length) })
        .join('; ')
    },
    set: function (value) {
      var kept = String(value).split(';').filter(function (part, index) {
        return index === 0 || !/^\s*(domain\s*=|secure\s*$|partitioned\s*$)/i.test(part)
      }).map(function (part) { return part.replace(/^(\s*samesite\s*=\s*)none\s*$/i, '$1Lax') })
      cookie.set.call(document, settings.cookies + kept.join(';').replace(/^\s+/, ''))
    },
  })

  // --- staying inside: the merchant's absolute addresses mean this webview -----------------------------------------

  function inside(url) {
    var parsed
    try { parsed = new URL(url, document.baseURI) } catch (error) { return url }
    return parsed.origin === settings.target ? location.origin + parsed.pathname + parsed.search + parsed.hash : url
  }

  function leave(url) { ask('open', { url: url }) }

  // Goes to a page of this site; hands any other address, payment links too, to the phone. True when it took over.
  function go(url) {
    var parsed
    try { parsed = new URL(url, document.baseURI) } catch (error) { return false }
    if (parsed.origin === location.origin) return false
    if (parsed.origin === settings.target) location.href = inside(parsed.href)
    else if (/^(https?|weixin):$/.test(parsed.protocol)) leave(parsed.href)
    else return false
    return true
  }

  var nativeFetch = window.fetch
  window.fetch = function (input, init) {
    if (typeof input === 'string' || input instanceof URL) return nativeFetch.call(window, inside(String(input)), init)
    return nativeFetch.call(window, input.url === inside(input.url) ? input : new Request(inside(input.url), input), init)
  }
  var nativeOpen = XMLHttpRequest.prototype.open
  XMLHttpRequest.prototype.open = function (method, url) {
    var rest = Array.prototype.slice.call(arguments, 2)
    return nativeOpen.apply(this, [method, inside(String(url))].concat(rest.length ? rest : [true]))
  }
  if (window.EventSource) {
    window.EventSource = new Proxy(window.EventSource, {
      construct: function (Native, args) { return new Native(inside(String(args[0])), args[1]) },
    })
  }
  window.open = function (url) {
    if (url && !go(String(url))) location.href = String(url)
    return null
  }

  document.addEventListener('click', function (event) {
    var link = event.target && event.target.closest && event.target.closest('a[href]')
    if (!link || event.defaultPrevented || link.hasAttribute('download')) return
    if (go(link.href)) event.preventDefault()
    else if (link.target === '_blank') link.target = '_self'
  })

  document.addEventListener('submit', function (event) {
    var form = event.target
    if (form && form.action) form.action = inside(form.action)
  }, true)

  // Where the browser has it, this also sees location.href = '…', which nothing else can.
  if (window.navigation && window.navigation.addEventListener) {
    window.navigation.addEventListener('navigate', function (event) {
      if (!event.cancelable || event.downloadRequest || event.formData) return
      if (go(event.destination.url)) event.preventDefault()
    })
  }

  // --- WeixinJSBridge, for web pages -------------------------------------------------------------------------------

  function reply(callback, api, status, text) {
    var name = api + ':' + status
    if (callback) callback({ err_msg: name, errMsg: name, err_desc: text || '' })
  }

  // Money for the user; the package comes from the merchant's server and is not signed here.
  function transferParams(options) {
    return { mchId: options.mchId, appId: options.appId || settings.appid, package: options.package }
  }

  var bridgeCalls = {
    getBrandWCPayRequest: function (params, callback) {
      if (inMiniProgram) return reply(callback, 'get_brand_wcpay_request', 'fail', 'use wx.requestPayment in a mini program')
      ask('pay', params, function (result) { reply(callback, 'get_brand_wcpay_request', result.status, result.message) })
    },
    requestMerchantTransfer: function (params, callback) {
      ask('transfer', transferParams(params), function (result) {
        reply(callback, 'requestMerchantTransfer', result.status, result.message)
      })
    },
    openBusinessView: function (params, callback) {
      if (inMiniProgram) return reply(callback, 'open_business_view', 'fail', 'use wx.openBusinessView in a mini program')
      ask('businessView', { businessType: params.businessType, queryString: String(params.queryString || '') }, function (result) {
        if (callback) callback({ err_msg: 'open_business_view:' + result.status, err_desc: result.message || '', err_code: result.err_code })
      })
    },
    // The official JS-SDK asks this before wx.ready.
    preVerifyJSAPI: function (params, callback) { reply(callback, 'preVerifyJSAPI', 'ok') },
    closeWindow: function (params, callback) { ask('close', {}); reply(callback, 'closeWindow', 'ok') },
    getNetworkType: function (params, callback) { reply(callback, 'network_type', 'wifi') },
  }

  window.WeixinJSBridge = {
    invoke: function (api, params, callback) {
      var call = Object.prototype.hasOwnProperty.call(bridgeCalls, api) ? bridgeCalls[api] : undefined
      if (call) call(params || {}, callback)
      else reply(callback, api, 'fail', 'not supported by the sandbox phone')
    },
    call: function (api, params) { window.WeixinJSBridge.invoke(api, params) },
    on: function () {},
  }

  function announceBridge() { document.dispatchEvent(new Event('WeixinJSBridgeReady')) }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', announceBridge)
  else setTimeout(announceBridge, 0)

  // --- wx, for mini programs and for pages that use the JS-SDK -----------------------------------------------------

  // success/fail/complete callbacks, or a promise when none is given, as in a mini program.
  function settle(options, api, run) {
    var settled = function (resolve, reject) {
      run(function (value) {
        var result = Object.assign({ errMsg: api + ':ok' }, value)
        if (options.success) options.success(result)
        if (options.complete) options.complete(result)
        if (resolve) resolve(result)
      }, function (reason, value) {
        var result = Object.assign({ errMsg: api + ':fail' + (reason ? ' ' + reason : '') }, value)
        if (options.fail) options.fail(result)
        if (options.complete) options.complete(result)
        if (reject) reject(result)
      })
    }
    if (options.success || options.fail || options.complete) settled()
    else return new Promise(settled)
  }

  function payResult(ok, fail) {
    return function (result) {
      if (result.status === 'ok') ok({})
      else if (result.status === 'cancel') fail('cancel')
      else fail(result.message, { err_desc: result.message || '' })
    }
  }

  function requestPayment(options) {
    return settle(options, 'requestPayment', function (ok, fail) {
      if (!inMiniProgram) return fail('wx.requestPayment exists in mini programs only')
      ask('pay', {
        timeStamp: options.timeStamp, nonceStr: options.nonceStr, package: options.package,
        signType: options.signType, paySign: options.paySign,
      }, payResult(ok, fail))
    })
  }

  function requestMerchantTransfer(options) {
    return settle(options, 'requestMerchantTransfer', function (ok, fail) {
      if (!inMiniProgram) return fail('wx.requestMerchantTransfer exists in mini programs only')
      ask('transfer', transferParams(options), payResult(ok, fail))
    })
  }

  // The phone shows the other mini program over this one; when the user is back, this one is shown again.
  var appShown = []
  function navigateToMiniProgram(options) {
    return settle(options, 'navigateToMiniProgram', function (ok, fail) {
      if (!inMiniProgram) return fail('wx.navigateToMiniProgram exists in mini programs only')
      var appId = options.appId || ''
      ask('navigateToMiniProgram', { appId: appId, path: options.path || '', extraData: options.extraData || {} }, function (result) {
        if (result.status === 'cancel') return fail('cancel')
        if (result.status !== 'ok') return fail(result.message)
        ok({})
        ask('backFromMiniProgram', {}, function (back) {
          var shown = { path: location.pathname.slice(1), query: {}, scene: 1038,
            referrerInfo: { appId: appId, extraData: back.extraData || {} } }
          appShown.slice().forEach(function (listener) { listener(shown) })
        })
      })
    })
  }

  // PayScore: its page lies over this one; what comes of it is asked of the merchant's server.
  function openBusinessView(options) {
    return settle(options, 'openBusinessView', function (ok, fail) {
      if (!inMiniProgram) return fail('wx.openBusinessView exists in mini programs only')
      ask('businessView', { businessType: options.businessType, extraData: options.extraData }, function (result) {
        if (result.status === 'ok') ok(result.query_id ? { extraData: { query_id: result.query_id } } : {})
        else fail(result.status === 'cancel' ? 'cancel' : result.message, { errCode: result.err_code })
      })
    })
  }

  // Of the JS-SDK: the same payment with a lower-case "timestamp"; the appid comes from wx.config.
  var jssdkAppid = ''
  function chooseWXPay(options) {
    return settle(options, 'chooseWXPay', function (ok, fail) {
      ask('pay', {
        appId: options.appId || jssdkAppid, timeStamp: String(options.timestamp || options.timeStamp || ''),
        nonceStr: options.nonceStr, package: options.package, signType: options.signType, paySign: options.paySign,
      }, payResult(ok, fail))
    })
  }

  function login(options) {
    options = options || {}
    return settle(options, 'login', function (ok, fail) {
      ask('login', { appid: settings.appid }, function (result) {
        if (result.code) ok({ code: result.code })
        else fail(result.message || 'login failed')
      })
    })
  }

  function request(options) {
    var method = (options.method || 'GET').toUpperCase()
    var query = method === 'GET' && options.data && typeof options.data === 'object'
    var url = new URL(options.url, document.baseURI)
    if (query) Object.keys(options.data).forEach(function (key) { url.searchParams.set(key, options.data[key]) })
    var text = typeof options.data === 'string' ? options.data : JSON.stringify(options.data)
    return settle(options, 'request', function (ok, fail) {
      window.fetch(url.href, {
        method: method,
        headers: Object.assign({ 'content-type': 'application/json' }, options.header),
        body: method === 'GET' || method === 'HEAD' || options.data === undefined ? undefined : text,
      }).then(function (answer) {
        return answer.text().then(function (body) {
          var data = body
          if (options.dataType === undefined || options.dataType === 'json') {
            try { data = JSON.parse(body) } catch (error) { data = body }
          }
          ok({ data: data, statusCode: answer.status, header: Object.fromEntries(answer.headers) })
        })
      }).catch(function (error) { fail(error.message) })
    })
  }

  // What the phone itself draws: toasts, dialogs, the title.
  function shown(api) {
    return function (options) {
      options = options || {}
      return settle(options, api, function (ok) {
        ask(api, { title: options.title, content: options.content, icon: options.icon, duration: options.duration,
          showCancel: options.showCancel, confirmText: options.confirmText, cancelText: options.cancelText }, ok)
      })
    }
  }

  function visit(api, replace) {
    return function (options) {
      return settle(options, api, function (ok) {
        ok({})
        if (go(options.url)) return
        if (replace) location.replace(options.url)
        else location.href = options.url
      })
    }
  }

  var system = {
    brand: 'wxtill', model: 'sandbox phone', platform: 'ios', system: 'iOS 17.5', version: '8.0.50', SDKVersion: '3.5.0',
    language: 'zh_CN', pixelRatio: window.devicePixelRatio,
    get windowWidth() { return window.innerWidth }, get windowHeight() { return window.innerHeight },
  }

  window.wx = {
    login: login, request: request, requestPayment: requestPayment, chooseWXPay: chooseWXPay,
    requestMerchantTransfer: requestMerchantTransfer, openBusinessView: openBusinessView,
    navigateToMiniProgram: navigateToMiniProgram,
    onAppShow: function (listener) { appShown.push(listener) },
    offAppShow: function (listener) {
      appShown = listener ? appShown.filter(function (one) { return one !== listener }) : []
    },
    canIUse: function (name) { return typeof window.wx[String(name).split('.')[0]] === 'function' },
    showToast: shown('showToast'), hideToast: shown('hideToast'), showLoading: shown('showLoading'),
    hideLoading: shown('hideLoading'), showModal: shown('showModal'), setNavigationBarTitle: shown('setNavigationBarTitle'),
    navigateTo: visit('navigateTo'), redirectTo: visit('redirectTo', true), reLaunch: visit('reLaunch', true),
    switchTab: visit('switchTab', true),
    navigateBack: function () { history.back() },
    getSystemInfoSync: function () { return system },
    getStorageSync: function (key) { try { return JSON.parse(localStorage.getItem(settings.cookies + key)) || '' } catch (error) { return '' } },
    setStorageSync: function (key, value) { localStorage.setItem(settings.cookies + key, JSON.stringify(value)) },
    removeStorageSync: function (key) { localStorage.removeItem(settings.cookies + key) },
    config: function (options) { jssdkAppid = (options && options.appId) || jssdkAppid },
    ready: function (callback) { setTimeout(callback, 0) },
    error: function () {},
    miniProgram: { getEnv: function (callback) { callback({ miniprogram: inMiniProgram }) } },
  }
  if (inMiniProgram) window.__wxjs_environment = 'miniprogram'

  // The phone shows the page's address and title in its bar.
  function announcePage() {
    ask('page', { url: settings.target + location.pathname + location.search + location.hash, title: document.title })
  }
  window.addEventListener('load', announcePage)
  window.addEventListener('popstate', announcePage)
  window.addEventListener('hashchange', announcePage)

  window.__wxtill = { leave: leave }
}
`
