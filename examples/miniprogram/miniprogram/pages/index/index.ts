import { buy, newRequestId } from '../../logic/buy.ts'
import type { Item } from '../../logic/backend.ts'
import { formatFen } from '../../logic/money.ts'
import { backend, session } from '../../shop.ts'

interface Shown extends Item {
  readonly priceText: string
}

// Kept while a purchase has no known end, so that trying again continues the same order.
let requestId = newRequestId()

Page({
  data: { items: [] as Shown[], busy: false },

  onLoad() {
    backend
      .items()
      .then((items) => this.setData({ items: items.map((item) => ({ ...item, priceText: formatFen(item.price) })) }))
      .catch((error: Error) => wx.showToast({ title: error.message, icon: 'none' }))
  },

  onBuy(event: { currentTarget: { dataset: { id: string } } }) {
    if (this.data.busy) return
    this.setData({ busy: true })
    const itemId = event.currentTarget.dataset.id
    buy({ wx, backend, session, itemId, requestId: `${requestId}-${itemId}` })
      .then(({ result, client, ...rest }) => {
        if (result !== 'unknown' && result !== 'pending') requestId = newRequestId()
        const id = 'order' in rest ? rest.order.id : ''
        wx.redirectTo({ url: `/pages/result/result?result=${result}&client=${client.outcome}&id=${id}` })
      })
      .catch((error: Error) => wx.showToast({ title: error.message, icon: 'none' }))
      .finally(() => this.setData({ busy: false }))
  },
})
