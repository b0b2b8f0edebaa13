import { useEffect } from 'react'
import { Icon } from '../frame/icons.tsx'
import { useWords } from '../words.ts'
import { PASSWORD_LENGTH, type PasswordState } from './password.ts'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'Backspace'] as const

/** Six dots and ten digits; the computer's own keys work as well. */
export function PasswordPad({ state, onKey }: { state: PasswordState; onKey: (key: string) => void }) {
  const t = useWords()

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (!/^[0-9]$/.test(event.key) && event.key !== 'Backspace') return
      event.preventDefault()
      onKey(event.key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [onKey])

  return (
    <>
      <div className="dots" role="status" aria-label={t('typed', { count: state.digits.length })}>
        {Array.from({ length: PASSWORD_LENGTH }, (_, index) => (
          <span key={index} className={index < state.digits.length ? 'dot full' : 'dot'} />
        ))}
      </div>
      <p className="pad-status" role="status">
        {state.checking ? t('paying') : state.wrong > 0 ? t('wrongTimes', { count: state.wrong }) : '\u00a0'}
      </p>
      <div className="keypad" role="group" aria-label={t('keypad')}>
        {KEYS.map((key) =>
          key === '' ? (
            <span key="gap" />
          ) : (
            <button
              key={key}
              type="button"
              disabled={state.checking}
              data-testid={key === 'Backspace' ? 'keypad-erase' : `keypad-${key}`}
              aria-label={key === 'Backspace' ? t('erase') : key}
              onClick={() => onKey(key)}
            >
              {key === 'Backspace' ? <Icon name="erase" /> : key}
            </button>
          ),
        )}
      </div>
    </>
  )
}
