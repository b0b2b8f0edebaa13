import { readResult, resultView } from '../../logic/result-view.ts'
import { backend, session } from '../../shop.ts'

const FINAL = new Set(['paid', 'closed', 'failed'])

Page({
  data: { view: resultView('unknown', ''), id: '' },

  onLoad(query: { result?: string; client?: string; id?: string }) {
    this.setData({ view: resultView(readResult(query.result), query.client ?? ''), id: query.id ?? '' })
    this.onAskAgain()
  },

  /** The address of a page proves nothing, so the backend is asked here too. */
  onAskAgain() {
    const { id } = this.data
    if (!id) return
    session
      .with((token) => backend.order(token, id))
      .then(({ state }) => this.setData({ view: resultView(readResult(FINAL.has(state) ? state : 'pending'), '') }))
      .catch((error: Error) => wx.showToast({ title: error.message, icon: 'none' }))
  },

  onBack() {
    wx.reLaunch({ url: '/pages/index/index' })
  },
})
