import { useLanguage } from '../../shared/i18n/language.ts'
import { reasonText } from './reasons.ts'

/** Why something was not taken in, in the page's language, as a part of a sentence; a dash where nothing was said. */
export function useReason(): (reason: string | undefined) => string {
  const language = useLanguage()
  return (reason) => (reason === undefined ? '–' : reasonText(reason, language).replace(/[.。]$/, ''))
}
