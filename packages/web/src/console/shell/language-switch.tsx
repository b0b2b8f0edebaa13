import { Button } from 'antd'
import { LANGUAGE_NAMES, setLanguage, useLanguage } from '../../shared/i18n/language.ts'

/** A button with the name of the other language, in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en'
  return (
    <Button type="text" lang={other} onClick={() => setLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </Button>
  )
}
