import { Problem } from '../http/problem.ts'

/** What WeChat Pay said no to, for whoever asked us. */
export function platformProblem(refused: { definite: boolean; code: string; message: string }): Problem {
  const { definite, code, message } = refused
  return new Problem(definite ? 409 : 502, {
    code: definite ? 'PLATFORM_REFUSED' : 'PLATFORM_UNKNOWN',
    message: `WeChat Pay: ${code}: ${message}`,
    hint: definite ? 'Mend what it names, or take the payment in another way.' : 'Repeat the request.',
  })
}
