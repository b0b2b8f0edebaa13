import { useEffect, useRef } from 'react'
import { control } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { usePaying, useRefresh } from '../sandbox/queries.ts'
import { useRequestPayment } from './payments.tsx'

/** Lays a code payment before the payer that waits for the password. Draws nothing. */
export function WaitingPayments() {
  const { payer } = usePayer()
  const { data: orders } = usePaying(payer.openid)
  const requestPayment = useRequestPayment()
  const refresh = useRefresh()
  // What was dealt with is not asked for again, should the list be read a moment too early.
  const dealtWith = useRef(new Set<string>())
  const { openid } = payer

  useEffect(() => {
    const cashier = orders?.find(({ token }) => !dealtWith.current.has(token))
    if (!cashier) return
    const ended = requestPayment({ by: 'code', cashier })
    if (!ended) return
    dealtWith.current.add(cashier.token)
    void ended
      .then(({ status }) => (status === 'cancel' ? control.cancel(openid, cashier.token) : undefined))
      // Paid or closed meanwhile: then there is nothing to give up.
      .catch(() => {})
      .finally(refresh)
  }, [orders, openid, requestPayment, refresh])
  return null
}
