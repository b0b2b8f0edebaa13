import { expect, test } from 'vitest'
import { detailsOf } from './order-details.ts'

const step = (kind: string, raw: object) => ({ at: '2026-06-09T10:13:20.000Z', kind, title: '', raw })
const planned = { post_payments: [{ name: 'rent', description: '2 an hour' }], time_range: { start_time: 'OnAccept' } }
const completed = { post_payments: [{ name: 'rent', amount: 400 }], time_range: { end_time: '20260609201320' } }

test('what WeChat Pay told last counts; what was only asked for does not', () => {
  const timeline = [
    step('created', { body: planned }),
    step('query', { response: { status: 200, body: completed } }),
    step('query', { body: { post_payments: [] } }),
    step('query', { response: { status: 400, body: { code: 'INVALID_REQUEST', message: 'no' } } }),
    step('notification', { body: '{"resource":{}}' }),
  ]
  expect(detailsOf(timeline)).toEqual(completed)
  expect(detailsOf(timeline.slice(0, 1))).toEqual(planned)
  expect(detailsOf([])).toEqual({})
})
