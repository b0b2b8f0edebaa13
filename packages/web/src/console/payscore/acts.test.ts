import { expect, test } from 'vitest'
import type { ServiceOrder } from '../api/payscore.ts'
import { actsOn } from './acts.ts'

const order = { state: 'collecting' } as ServiceOrder

test('the state says what can be done', () => {
  expect(actsOn(order, 'operator')).toEqual(['collect', 'modify', 'sync', 'cancel'])
  expect(actsOn({ ...order, state: 'running' }, 'owner')).toEqual(['complete', 'cancel'])
  expect(actsOn({ ...order, state: 'paid' }, 'owner')).toEqual([])
})

test('nothing can be done while an answer is not known, or by those who only read', () => {
  expect(actsOn({ ...order, pending: 'modify' }, 'owner')).toEqual([])
  expect(actsOn(order, 'finance')).toEqual([])
  expect(actsOn(order, 'viewer')).toEqual([])
})
