import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { ApiProblem } from '../../shared/api/api.ts'
import { readSession, type TillApi, tillApi } from '../api/till.ts'
import type { OperatorRole, Session } from '../api/types.ts'

export const SESSION_KEY = ['session']

/** The session as the till knows it; `null` when nobody is logged in. */
export function useSessionQuery() {
  return useQuery<Session | null>({
    queryKey: SESSION_KEY,
    queryFn: async ({ signal }) => {
      try {
        return await readSession(signal)
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

interface LoggedIn {
  user: string
  role: OperatorRole
  api: TillApi
  logOut: () => Promise<void>
}

const SessionContext = createContext<LoggedIn | undefined>(undefined)

/** Gives everything inside it the session's API. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const client = useQueryClient()
  const { user, role, csrf } = session
  const value = useMemo(() => {
    const api = tillApi(csrf)
    const logOut = async () => {
      await api.logOut()
      client.setQueryData(SESSION_KEY, null)
      // The next person here must not see what this one read.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] })
    }
    return { user, role, api, logOut }
  }, [client, user, role, csrf])
  return <SessionContext value={value}>{children}</SessionContext>
}

/** The session of the page; only inside a `SessionProvider`. */
export function useSession(): LoggedIn {
  const value = useContext(SessionContext)
  if (!value) throw new Error('useSession needs a SessionProvider around it')
  return value
}

export const useApi = (): TillApi => useSession().api
