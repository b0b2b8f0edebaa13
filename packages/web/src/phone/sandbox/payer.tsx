import { createContext, use, useState, type ReactNode } from 'react'
import type { Payer } from './control.ts'
import { usePayers } from './queries.ts'

interface PayerChoice {
  readonly payer: Payer
  readonly payers: readonly Payer[]
  readonly choose: (openid: string) => void
}

const PayerContext = createContext<PayerChoice | undefined>(undefined)

const STORAGE_KEY = 'wxtill.phone.payer'

function stored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

/** Whose phone this is: the payer chosen last in this browser, else the sandbox's first. */
export function PayerProvider({ children, missing }: { children: ReactNode; missing: (failed: boolean) => ReactNode }) {
  const { data: payers, isError } = usePayers()
  const [openid, setOpenid] = useState(stored)
  const payer = payers?.find((candidate) => candidate.openid === openid) ?? payers?.[0]
  if (!payers || !payer) return missing(isError || payers !== undefined)

  const choose = (chosen: string) => {
    setOpenid(chosen)
    try {
      localStorage.setItem(STORAGE_KEY, chosen)
    } catch {
      // Chosen for as long as the page lives.
    }
  }
  return <PayerContext value={{ payer, payers, choose }}>{children}</PayerContext>
}

/** The payer whose phone this is, and the others. */
export function usePayer(): PayerChoice {
  const choice = use(PayerContext)
  if (!choice) throw new Error('usePayer needs a PayerProvider around it')
  return choice
}
