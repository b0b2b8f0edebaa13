import { LANGUAGES, LANGUAGE_NAMES, setLanguage, useLanguage } from '../../shared/i18n/language.ts'

export function LanguageSwitch() {
  const current = useLanguage()
  return (
    <div className="language" role="group" aria-label="语言 Language">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          data-testid={`phone-language-${language}`}
          onClick={() => setLanguage(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  )
}
