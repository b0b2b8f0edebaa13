import { useState, type FormEvent } from 'react'
import { useWords } from '../words.ts'

/** Takes the text of a code instead of its picture. */
export function PasteForm({ onText }: { onText: (text: string) => void }) {
  const t = useWords()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) onText(text)
  }
  return (
    <form className="form paste-form" onSubmit={submit}>
      <label htmlFor="scan-paste">{t('pasteLabel')}</label>
      <div className="field">
        <input
          id="scan-paste"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={t('pastePlaceholder')}
          data-testid="scan-paste-input"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button primary small" data-testid="scan-paste-go">
          {t('go')}
        </button>
      </div>
    </form>
  )
}
