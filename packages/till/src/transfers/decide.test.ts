import { describe, expect, it } from 'vitest'
import { decideTransfer } from './decide.ts'
import { readTransferFact, type TransferFact } from './facts.ts'
import type { TransferRow } from './store.ts'

const now = new Date('2026-06-09T10:13:20Z')

const transfer: TransferRow = {
  mchid: '1900000109',
  id: 'trf_1',
  appid: 'wx1',
  out_bill_no: 'T1',
  state: 'created',
  openid: 'o1',
  user_name: 'sealed',
  amount: 500,
  remark: 'prize',
  scene_id: '1000',
  request: {},
  notify_url: 'https://shop.example/notify/1900000109/transfer',
  transfer_bill_no: null,
  package_info: null,
  cancel_asked_at: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: now,
  accepted_at: null,
  ended_at: null,
}

const fact = (other: Partial<TransferFact> = {}): TransferFact => ({
  mchid: '1900000109',
  out_bill_no: 'T1',
  transfer_bill_no: '1330',
  state: 'SUCCESS',
  transfer_amount: 500,
  openid: 'o1',
  ...other,
})

describe('decideTransfer', () => {
  it('hands out the page of confirmation, once, and forgets the name', () => {
    const told = fact({ state: 'WAIT_USER_CONFIRM', package_info: 'p' })
    const once = decideTransfer(transfer, told, now)
    expect(once).toMatchObject({
      event: 'transfer.waiting',
      row: { state: 'wait_user_confirm', package_info: 'p', user_name: null },
    })
    expect(decideTransfer(once.row, told, now).verdict).toBe('duplicate')
  })

  it('takes the end before the answer of the request', () => {
    const end = decideTransfer(transfer, fact(), now)
    expect(end).toMatchObject({ event: 'transfer.succeeded', row: { state: 'succeeded', ended_at: now } })
    expect(decideTransfer(end.row, fact({ state: 'ACCEPTED' }), now).verdict).toBe('duplicate')
  })

  it('says why one failed', () => {
    const { row, event } = decideTransfer(transfer, fact({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' }), now)
    expect([row.state, row.failure_code, event]).toEqual(['failed', 'OVERDUE_CLOSE', 'transfer.failed'])
  })

  it('calls a person when one given up here was made after all', () => {
    expect(decideTransfer({ ...transfer, state: 'refused' }, fact(), now).row.attention).toContain('given up here')
  })

  it.each([{ mchid: '1' }, { transfer_amount: 501 }, { openid: 'o2' }, { appid: 'wx2' }])(
    'parks news about another transfer: %o',
    (difference) => {
      const decision = decideTransfer(transfer, fact(difference), now)
      expect([decision.verdict, decision.row.state, decision.event]).toEqual([
        'parked',
        'created',
        'transfer.attention',
      ])
      expect(decideTransfer(decision.row, fact(difference), now).event).toBeUndefined()
    },
  )
})

describe('readTransferFact', () => {
  const body = { out_bill_no: 'T1', transfer_bill_no: '1330', state: 'SUCCESS' }
  it('takes the merchant from either name, else from who asked', () => {
    const named = { ...body, transfer_amount: 1 }
    expect(readTransferFact({ ...named, mchid: '1' })).toMatchObject({ mchid: '1' })
    expect(readTransferFact({ ...named, mch_id: '2' })).toMatchObject({ mchid: '2' })
    expect(readTransferFact(body, '3')).toMatchObject({ mchid: '3' })
  })
  it('wants merchant and amount of a notification', () => {
    expect(readTransferFact({ ...body, transfer_amount: 1 })).toBeUndefined()
    expect(readTransferFact({ ...body, mchid: '1' })).toBeUndefined()
  })
})
