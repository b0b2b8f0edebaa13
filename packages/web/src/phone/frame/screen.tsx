import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import { Icon } from './icons.tsx'
import { go } from './navigation.ts'

/** A screen with a title and a way back. */
export function Screen({
  title,
  children,
  tone = 'plain',
}: {
  title: string
  children: ReactNode
  tone?: 'plain' | 'dark'
}) {
  const t = useWords()
  return (
    <section className={`screen ${tone}`} aria-label={title}>
      <header className="bar">
        <button type="button" className="bar-button" aria-label={t('back')} onClick={() => go({ screen: 'home' })}>
          <Icon name="back" />
        </button>
        <h1>{title}</h1>
      </header>
      <div className="screen-body">{children}</div>
    </section>
  )
}
