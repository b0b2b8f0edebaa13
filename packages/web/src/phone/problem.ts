import { ApiProblem } from '../shared/api/api.ts'
import type { Language } from '../shared/i18n/language.ts'
import { words } from './words.ts'

/** A refusal as the payer reads it: plain words, and what WeChat Pay itself says. */
export interface Problem {
  readonly code: string
  readonly text: string
  /** The platform's own sentence, when it says something else. */
  readonly platform?: string
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Makes a problem of whatever a call to the sandbox threw. */
export function toProblem(error: unknown, language: Language): Problem {
  if (!(error instanceof ApiProblem)) return { code: 'UNEXPECTED', text: String(error) }
  const texts: Record<string, string> = words[language]
  const translated = language === 'en' ? text(error.body.message_en) : undefined
  const plain = (Object.hasOwn(texts, error.code) ? texts[error.code] : undefined) ?? translated ?? error.message
  // The platform's sentence is Chinese; where it only says the same at greater length, it is enough.
  if (error.status > 0 && error.message.startsWith(plain)) return { code: error.code, text: error.message }
  return { code: error.code, text: plain, ...(error.status > 0 && { platform: error.message }) }
}
