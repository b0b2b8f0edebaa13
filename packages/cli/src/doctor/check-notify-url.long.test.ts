import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { checkNotifyUrl } from './check-notify-url.ts'

it('gives up on a notify URL when WeChat Pay would', { timeout: 60_000 }, async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve)
  })
  const base = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const subject = { baseUrl: base, notifyUrl: `${base}/notify`, now: () => 0 }
  expect((await checkNotifyUrl(subject)).at(-1)).toMatchObject({
    check: 'notify-reach',
    state: 'fail',
    message: 'No answer within 5000 ms: WeChat Pay gives up then.',
  })
  silent.closeAllConnections()
  silent.close()
})
