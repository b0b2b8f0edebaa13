/** The shop as a phone sees it. It knows nothing of pages, so that it can be tested without WeChat. */
exports.createShop = (wx, baseUrl) => {
  let token

  /** @throws Error with `code`, and `enable` where a permission is missing */
  async function call(method, path, data) {
    try {
      if (token === undefined) token = (await send('POST', '/api/login', { code: await loginCode() })).token
      return await send(method, path, data)
    } catch (error) {
      if (error.code !== 'LOGIN_AGAIN') throw error
      token = undefined
      return call(method, path, data)
    }
  }

  const loginCode = () =>
    new Promise((resolve, reject) => {
      wx.login({ success: ({ code }) => resolve(code), fail: () => reject(problem('LOGIN_FAILED')) })
    })

  const send = (method, path, data) =>
    new Promise((resolve, reject) => {
      wx.request({
        url: baseUrl + path,
        method,
        data,
        header: token === undefined ? {} : { authorization: `Bearer ${token}` },
        timeout: 15000,
        success: ({ statusCode, data: body }) => {
          if (statusCode >= 200 && statusCode < 300) return resolve(body)
          const { code = 'UNAVAILABLE', enable } = body || {}
          reject(Object.assign(problem(code), { enable }))
        },
        fail: () => reject(problem('UNAVAILABLE')),
      })
    })

  /** Shows the page where the user opens the service. Whatever comes back proves nothing: the server is asked. */
  const openService = ({ miniprogram }) =>
    new Promise((resolve) => {
      wx.openBusinessView({ ...miniprogram, success: resolve, fail: resolve })
    })

  return {
    cabinets: () => send('GET', '/api/cabinets'),
    rentals: async () => (await call('GET', '/api/rentals')).rentals,
    rental: (id) => call('GET', `/api/rentals/${id}`),
    giveBack: (id, cabinet_id) => call('POST', `/api/rentals/${id}/return`, { cabinet_id }),
    /** The same request_id is the same rental, so that an impatient second tap does not take two. */
    async rent(cabinet_id, request_id) {
      const wish = { cabinet_id, request_id }
      try {
        return await call('POST', '/api/rentals', wish)
      } catch (error) {
        if (error.enable === undefined) throw error
        await openService(error.enable)
        return call('POST', '/api/rentals', wish)
      }
    },
  }
}

/** Not a secret: the server compares it among the rentals of one user only. */
exports.newRequestId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`

const problem = (code) => Object.assign(new Error(code), { code })
