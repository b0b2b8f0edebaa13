/** WeChat Pay's payment passwords have this many digits. */
export const PASSWORD_LENGTH = 6

export interface PasswordState {
  /** What is typed so far, at most six digits. */
  readonly digits: string
  /** Typed completely and on its way; keys are dead until the answer. */
  readonly checking: boolean
  /** How often a wrong one was given. */
  readonly wrong: number
}

export type PasswordEvent =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'wrong' }
  | { readonly type: 'clear' }

export const emptyPassword: PasswordState = { digits: '', checking: false, wrong: 0 }

/**
 * One step of the password pad. Keys are named as browsers name them: `0`…`9` and `Backspace`; others are ignored.
 * The sixth digit turns `checking` on; `wrong` and `clear` turn it off with nothing typed.
 */
export function nextPassword(state: PasswordState, event: PasswordEvent): PasswordState {
  if (event.type === 'wrong') return { digits: '', checking: false, wrong: state.wrong + 1 }
  if (event.type === 'clear') return { ...state, digits: '', checking: false }
  if (state.checking) return state
  if (event.key === 'Backspace') return { ...state, digits: state.digits.slice(0, -1) }
  if (!/^[0-9]$/.test(event.key)) return state
  const digits = state.digits + event.key
  return { ...state, digits, checking: digits.length === PASSWORD_LENGTH }
}
