import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RequestOptions } from '../../shared/api/api.ts'
import { control } from './control.ts'

/** The sandbox is on this machine and changes under other hands: lists are read anew every two seconds. */
const LIVE = 2_000

export const useClockQuery = () => useQuery({ queryKey: ['clock'], queryFn: control.clock, refetchInterval: LIVE })

export const useMerchants = () =>
  useQuery({ queryKey: ['merchants'], queryFn: control.merchants, refetchInterval: LIVE })

export const usePayers = () => useQuery({ queryKey: ['payers'], queryFn: control.payers, refetchInterval: LIVE })

export const useOrders = (query: RequestOptions['query']) =>
  useQuery({
    queryKey: ['orders', query],
    queryFn: () => control.orders(query),
    refetchInterval: LIVE,
    placeholderData: keepPreviousData,
  })

export const useRefunds = (query: RequestOptions['query']) =>
  useQuery({
    queryKey: ['refunds', query],
    queryFn: () => control.refunds(query),
    refetchInterval: LIVE,
    placeholderData: keepPreviousData,
  })

export const useNotifications = (query: RequestOptions['query']) =>
  useQuery({
    queryKey: ['notifications', query],
    queryFn: () => control.notifications(query),
    refetchInterval: LIVE,
    placeholderData: keepPreviousData,
  })

/** Cars that came in, and fees. */
export const useParking = (query: RequestOptions['query']) =>
  useQuery({
    queryKey: ['parking', query],
    queryFn: () => control.parking(query),
    refetchInterval: LIVE,
    placeholderData: keepPreviousData,
  })

export const usePlates = () => useQuery({ queryKey: ['plates'], queryFn: control.plates, refetchInterval: LIVE })

export const useFaults = () => useQuery({ queryKey: ['faults'], queryFn: control.faults, refetchInterval: LIVE })

/** `null` where the sandbox has no presets. */
export const usePresets = () =>
  useQuery({
    queryKey: ['presets'],
    queryFn: control.presets,
    refetchInterval: ({ state }) => (state.data ? LIVE : false),
  })

/** Something that changes the sandbox; afterwards everything shown is read anew. */
export function useAct<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries() })
}

export interface SandboxTime {
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly now: number
  readonly mode: 'real' | 'virtual'
  readonly speed: number
}

/** The sandbox's time, running on between two looks at it unless its clock stands still. */
export function useSandboxTime(): SandboxTime | undefined {
  const { data, dataUpdatedAt } = useClockQuery()
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  if (!data) return undefined
  const passed = data.mode === 'virtual' ? 0 : Math.max(0, here - dataUpdatedAt) * data.speed
  return { now: data.epoch_ms + passed, mode: data.mode, speed: data.speed }
}
