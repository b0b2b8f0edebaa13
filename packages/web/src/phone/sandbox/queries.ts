import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { control } from './control.ts'

/** Asks again at once when the phone is looked at; the sandbox is on this machine, so there is no reason to wait. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: 1, staleTime: 500, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

export const usePayers = () => useQuery({ queryKey: ['payers'], queryFn: control.payers, refetchInterval: 3000 })

export const useMerchants = () => useQuery({ queryKey: ['merchants'], queryFn: control.merchants, staleTime: 10_000 })

export const useUnpaidOrders = () =>
  useQuery({ queryKey: ['orders'], queryFn: control.unpaidOrders, refetchInterval: 2000 })

export const useBills = (openid: string) =>
  useQuery({ queryKey: ['bills', openid], queryFn: () => control.bills(openid), refetchInterval: 3000 })

export const useMessages = (openid: string) =>
  useQuery({ queryKey: ['messages', openid], queryFn: () => control.messages(openid), refetchInterval: 3000 })

/** Code payments that wait for this payer's password; `null` where the sandbox has none. */
export const usePaying = (openid: string) =>
  useQuery({
    queryKey: ['paying', openid],
    queryFn: () => control.paying(openid),
    refetchInterval: ({ state }) => (state.data === null ? false : 1000),
  })

/** The shop may answer at any time. `null` where the sandbox has no complaints. */
export const useComplaints = (openid: string) =>
  useQuery({
    queryKey: ['complaints', openid],
    queryFn: () => control.complaints(openid),
    refetchInterval: ({ state }) => (state.data === null ? false : 3000),
  })

/** Reads everything anew, after money moved. */
export function useRefresh(): () => void {
  const client = useQueryClient()
  return useCallback(() => void client.invalidateQueries(), [client])
}

export interface PhoneTime {
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly now: number
  readonly virtual: boolean
}

/** The sandbox's time, running on between two looks at it unless its clock stands still. */
export function useSandboxTime(): PhoneTime | undefined {
  const { data, dataUpdatedAt } = useQuery({ queryKey: ['clock'], queryFn: control.clock, refetchInterval: 2000 })
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  if (!data) return undefined
  const virtual = data.mode === 'virtual'
  const passed = virtual ? 0 : Math.max(0, here - dataUpdatedAt) * data.speed
  return { now: data.epoch_ms + passed, virtual }
}
