import type { OperatorRole } from '../src/operators/permissions.ts'
import { type Answer, call, type Stand } from './stand.ts'

export const PASSWORD = 'correct horse battery'

/** Calls as an operator does who has signed in to the console. */
export interface SignedIn {
  readonly id: string
  (method: string, path: string, body?: unknown): Promise<Answer>
}

export async function signIn(stand: Stand, user: string, role: OperatorRole = 'owner'): Promise<SignedIn> {
  const { id } = await stand.till.createOperator(user, PASSWORD, { role })
  const response = await fetch(`${stand.till.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, password: PASSWORD }),
  })
  const { csrf } = (await response.json()) as { csrf: string }
  const headers = { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', 'x-wxtill-csrf': csrf }
  return Object.assign(
    (method: string, path: string, body?: unknown) => call(stand.till.url + path, method, body, headers),
    { id },
  )
}
