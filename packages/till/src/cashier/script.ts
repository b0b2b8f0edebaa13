/**
 * The page's only script, allowed by its hash. It never decides what to show: it watches the payment (server-sent
 * events, else a question every two seconds), counts down, and lets the server draw the page anew when it changed.
 */
export const SCRIPT = `(() => {
  'use strict'
  const base = location.pathname.replace(/\\/+$/, '')
  const byId = (id) => document.getElementById(id)
  let page = byId('cashier')
  if (!page || !page.dataset.revision) return
  let ahead = 0
  let drawing = false
  let failures = 0
  let asked = 0
  let source

  const synchronise = (now) => { ahead = Date.parse(now) - Date.now() }
  const two = (value) => String(value).padStart(2, '0')
  const countdown = (ms) => {
    const total = Math.max(0, Math.ceil(ms / 1000))
    const short = two(Math.floor(total / 60) % 60) + ':' + two(total % 60)
    return total < 3600 ? short : Math.floor(total / 3600) + ':' + short
  }
  const finished = () => page.dataset.final === 'true'

  function tick() {
    const now = Date.now() + ahead
    for (const element of page.querySelectorAll('[data-until]')) {
      const left = Date.parse(element.dataset.until) - now
      const text = countdown(left)
      if (element.textContent !== text) element.textContent = text
      if (left <= 0 && Date.now() - asked > 2000) void ask()
    }
  }

  async function draw() {
    if (drawing) return
    drawing = true
    try {
      const response = await fetch(location.href, { cache: 'no-store', headers: { accept: 'text/html' } })
      const next = new DOMParser().parseFromString(await response.text(), 'text/html')
      const fresh = next.getElementById('cashier')
      if (response.ok && fresh) {
        page.replaceWith(fresh)
        page = fresh
        document.title = next.title
        byId('announce').textContent = fresh.dataset.announce
        prepare()
      }
      drawing = false
    } catch {
      setTimeout(() => { drawing = false; void draw() }, 2000)
    }
  }

  function take(status) {
    failures = 0
    byId('offline').hidden = true
    synchronise(status.now)
    if (status.revision !== page.dataset.revision) void draw()
    if (status.final) source?.close()
  }

  function lost() {
    failures += 1
    if (failures > 1) byId('offline').hidden = false
  }

  async function ask() {
    asked = Date.now()
    try {
      const response = await fetch(base + '/status', { cache: 'no-store' })
      if (!response.ok) throw new Error(String(response.status))
      take(await response.json())
    } catch {
      lost()
    }
  }

  function poll(rounds) {
    if (finished()) return
    setTimeout(async () => {
      await ask()
      if (rounds > 30 && failures === 0) listen()
      else poll(rounds + 1)
    }, 2000)
  }

  function listen() {
    if (finished()) return
    if (!window.EventSource) return poll(-1e9)
    source = new EventSource(base + '/events')
    source.addEventListener('state', (event) => take(JSON.parse(event.data)))
    source.onerror = () => {
      if (finished()) return source.close()
      lost()
      if (source.readyState !== EventSource.CLOSED && failures < 3) return
      source.close()
      poll(0)
    }
  }

  // Without the clipboard the text is marked, to be copied by hand.
  function prepareCopy() {
    const button = byId('copy-params')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = byId('params')
      try {
        await navigator.clipboard.writeText(text.textContent)
        button.textContent = button.dataset.copied
        byId('announce').textContent = button.dataset.copied
      } catch {
        getSelection().selectAllChildren(text)
      }
    })
  }

  function prepare() {
    tick()
    prepareCopy()
    const button = byId('wechat-pay')
    if (!button) return
    const inWechat = () => {
      for (const element of page.querySelectorAll('[data-wechat]')) {
        element.hidden = element.dataset.wechat !== 'inside'
      }
    }
    const say = (key) => { byId('wechat-note').textContent = button.dataset[key] || '' }
    if (window.WeixinJSBridge) inWechat()
    else document.addEventListener('WeixinJSBridgeReady', inWechat, { once: true })
    button.addEventListener('click', () => {
      button.disabled = true
      say('')
      window.WeixinJSBridge.invoke('getBrandWCPayRequest', JSON.parse(button.dataset.pay), (result) => {
        const outcome = String(result?.err_msg).split(':').pop()
        button.disabled = outcome === 'ok'
        say(outcome === 'ok' || outcome === 'cancel' ? outcome : 'fail')
        void ask()
      })
    })
  }

  synchronise(page.dataset.now)
  prepare()
  listen()
  setInterval(tick, 500)
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !finished()) void ask()
  })
})()
`
