const { BACKEND } = require('../../config.js')
const { createShop, newRequestId } = require('../../shop.js')
const { cardOf, languageOf, wordsOf } = require('../../view.js')

const OPEN = ['starting', 'rented', 'charging']
const shop = createShop(wx, BACKEND)
const language = languageOf(wx.getAppBaseInfo().language)
const words = wordsOf(language)

Page({
  data: { words, busy: true, problem: '', cabinets: [], rented: null, cards: [] },

  onShow() {
    this.requestId = newRequestId()
    this.run(async () => {
      const { cabinets } = await shop.cabinets()
      this.setData({ cabinets: cabinets.map(({ id, ...names }) => ({ id, name: names[language] })) })
      this.show(await shop.rentals())
    })
    this.timer = setInterval(() => this.look(), 2000)
  },

  onHide() {
    clearInterval(this.timer)
  },

  onUnload() {
    clearInterval(this.timer)
  },

  onRent({ currentTarget: { dataset } }) {
    this.run(async () => {
      this.put(await shop.rent(dataset.cabinet, this.requestId))
      this.requestId = newRequestId()
    })
  },

  onReturn({ currentTarget: { dataset } }) {
    this.run(async () => this.put(await shop.giveBack(this.data.rented.id, dataset.cabinet)))
  },

  /** Asks until what is being charged is charged. */
  async look() {
    const [newest] = this.rentals || []
    if (this.data.busy || !newest || !OPEN.includes(newest.state)) return
    const found = await shop.rental(newest.id).catch(() => undefined)
    if (found && !this.data.busy) this.put(found)
  },

  async run(work) {
    this.setData({ busy: true, problem: '' })
    await work().catch(({ code }) => this.setData({ problem: words.problems[code] || words.refused }))
    this.setData({ busy: false })
  },

  put(rental) {
    this.show([rental, ...this.rentals.filter(({ id }) => id !== rental.id)])
  },

  show(rentals) {
    this.rentals = rentals
    const cards = rentals.map((rental) => cardOf(rental, language))
    this.setData({ cards, rented: cards.find(({ state }) => state === 'rented') || null })
  },
})
