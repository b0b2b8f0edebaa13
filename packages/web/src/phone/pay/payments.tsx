import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PaymentRequest } from '../sandbox/control.ts'
import type { PaymentOutcome } from '../webview/messages.ts'
import { PaymentSheet } from './payment-sheet.tsx'

interface OpenPayment {
  readonly request: PaymentRequest
  readonly end: (outcome: PaymentOutcome) => void
}

/** Lays an order before the payer; resolves when the payer is done with it. `undefined` while another one is open. */
export type RequestPayment = (request: PaymentRequest) => Promise<PaymentOutcome> | undefined

const PaymentsContext = createContext<RequestPayment | undefined>(undefined)

/** One payment at a time, over the screens, which rest meanwhile. */
export function PaymentsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenPayment>()
  const busy = useRef(false)

  const request = useCallback<RequestPayment>((wanted) => {
    if (busy.current) return undefined
    busy.current = true
    return new Promise((resolve) => {
      setOpen({
        request: wanted,
        end: (outcome) => {
          busy.current = false
          setOpen(undefined)
          resolve(outcome)
        },
      })
    })
  }, [])

  const layer = useMemo(() => <PaymentsContext value={request}>{children}</PaymentsContext>, [request, children])
  return (
    <>
      <div className="layer" inert={open !== undefined}>
        {layer}
      </div>
      {open && <PaymentSheet request={open.request} onEnd={open.end} />}
    </>
  )
}

export function useRequestPayment(): RequestPayment {
  const request = use(PaymentsContext)
  if (!request) throw new Error('useRequestPayment needs a PaymentsProvider around it')
  return request
}
