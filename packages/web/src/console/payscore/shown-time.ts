import { useText } from '../texts.ts'
import { shownCompact } from './beijing.ts'

/** Shows a time of an order, which may be no time but an occasion. */
export function useShownTime(): (text: string) => string {
  const t = useText()
  return (text) => (text === 'OnAccept' ? t('payscore_on_accept') : shownCompact(text))
}
