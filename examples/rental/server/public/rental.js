// One page: take a power bank, give it back, see what it cost. Rentals are the server's; the page only shows them.
import { call, cabinets, inWechat, openService } from './shop.js'
import { languageOf, money, time, wordsOf } from './words.js'

const $ = (selector) => document.querySelector(selector)
const asked = new URLSearchParams(location.search).get('lang')
let language = languageOf(asked ?? navigator.language)
let offer
let rentals = []
let problem
let busy = true
/** Made once for each wish: the same id again is the same rental, so that an impatient second tap does not take two. */
let requestId = newRequestId()

$('#language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh'
  draw()
})
async function load() {
  offer = await cabinets()
  if (!inWechat) throw Object.assign(new Error(), { code: 'NOT_IN_WECHAT' })
  rentals = (await call('GET', '/api/rentals')).rentals
}

async function rent(cabinet_id) {
  const wish = { cabinet_id, request_id: requestId }
  try {
    put(await call('POST', '/api/rentals', wish))
  } catch (error) {
    if (error.enable === undefined) throw error
    await openService(error.enable)
    // Whatever the client said: the server knows whether the user agreed.
    put(await call('POST', '/api/rentals', wish))
  }
  requestId = newRequestId()
}

async function giveBack(id, cabinet_id) {
  put(await call('POST', `/api/rentals/${id}/return`, { cabinet_id }))
}

/** Asks until what is being charged is charged. */
async function follow() {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const [newest] = rentals
    const isOpen = newest && ['starting', 'rented', 'charging'].includes(newest.state)
    if (!isOpen || busy || document.hidden) continue
    const found = await call('GET', `/api/rentals/${newest.id}`).catch(() => undefined)
    if (found === undefined || busy) continue
    put(found)
    draw()
  }
}

function put(rental) {
  rentals = [rental, ...rentals.filter(({ id }) => id !== rental.id)]
}

async function run(work) {
  ;[busy, problem] = [true, undefined]
  draw()
  await work().catch((error) => {
    problem = { code: error.code ?? 'UNAVAILABLE', retry: () => run(offer && inWechat ? work : load) }
  })
  busy = false
  draw()
}

function draw() {
  const words = wordsOf(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = words.title
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text]
  $('#language').textContent = words.other
  $('main').setAttribute('aria-busy', String(busy))
  $('#notice').hidden = problem === undefined
  if (problem)
    $('#notice').replaceChildren(words[problem.code] ?? words.REFUSED, ' ', button(words.retry, problem.retry))
  const [newest] = rentals
  $('#now').replaceChildren(...nowOf(newest, words))
  $('#past').replaceChildren(...pastOf(words))
}

function nowOf(newest, words) {
  if (offer === undefined) return [line(busy ? words.loading : '')]
  if (newest?.state === 'rented')
    return [card(newest, words), ...choices((id) => giveBack(newest.id, id), words.back, words)]
  if (newest?.state === 'starting') return [card(newest, words)]
  const price = Object.fromEntries(Object.entries(offer.price).map(([name, fen]) => [name, money(fen)]))
  return [
    ...(newest?.state === 'charging' ? [card(newest, words)] : [line(words.free)]),
    line(words.price(price)),
    ...choices(rent, newest ? words.again : words.rent, words),
  ]
}

const choices = (act, title, words) =>
  offer.cabinets.map((cabinet) =>
    button(`${title} · ${words.at} ${cabinet[language]}`, () => run(() => act(cabinet.id)), {
      cabinet: cabinet.id,
      off: !inWechat,
    }),
  )

function pastOf(words) {
  const past = rentals.filter(({ state }) => state === 'paid' || state === 'over')
  if (rentals.length === 0 && !busy) return [item(line(words.none))]
  return past.map((rental) => item(card(rental, words)))
}

function card(rental, words) {
  const box = document.createElement('article')
  box.dataset.state = rental.state
  const facts = document.createElement('dl')
  const times = [
    [words.since, rental.started_at],
    [words.returned, rental.returned_at],
    [words.paid, rental.paid_at],
  ]
  for (const [name, at] of times) if (at) facts.append(term('dt', name), term('dd', time(at)))
  facts.append(term('dt', words.fee), term('dd', money(rental.fee)))
  box.append(term('strong', words.states[rental.state]), term('span', rental.cabinet[language]), facts)
  return box
}

function term(tag, text) {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

const line = (text) => term('p', text)

function item(content) {
  const element = document.createElement('li')
  element.append(content)
  return element
}

function button(text, press, { cabinet, off = false } = {}) {
  const element = term('button', text)
  element.type = 'button'
  element.disabled = busy || off
  if (cabinet) element.dataset.cabinet = cabinet
  element.addEventListener('click', () => void press())
  return element
}

/** Not a secret: the server compares it among the rentals of one user only. */
function newRequestId() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`
}

await run(load)
void follow()
