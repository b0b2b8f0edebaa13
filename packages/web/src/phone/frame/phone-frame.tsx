import type { ReactNode } from 'react'
import { formatTime } from '../../shared/time/time.ts'
import { useSandboxTime, type PhoneTime } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { Glyph } from './icons.tsx'

/** The phone on a desk; on a real phone only its screen. */
export function PhoneFrame({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  const t = useWords()
  const time = useSandboxTime()
  return (
    <div className="desk">
      <aside className="desk-note">
        <div className="desk-title">
          <Glyph size={40} />
          <h1>{t('phone')}</h1>
        </div>
        <p>{t('about')}</p>
        <dl>
          {aside}
          <dt>{t('clock')}</dt>
          <dd className="digits">
            {formatTime(time?.now)}
            {time?.virtual && <small> {t('clockVirtual')}</small>}
          </dd>
        </dl>
      </aside>
      <main className="phone">
        <StatusBar time={time} />
        <div className="phone-screen">{children}</div>
        <div className="home-bar" aria-hidden="true" />
      </main>
    </div>
  )
}

function StatusBar({ time }: { time: PhoneTime | undefined }) {
  const t = useWords()
  const shown = time ? formatTime(time.now).slice(11, 16) : '--:--'
  return (
    <div className="status-bar" role="group" aria-label={t('clock')}>
      <time className="digits">{shown}</time>
      <span className="status-notch" aria-hidden="true" />
      <svg viewBox="0 0 46 14" width="46" height="14" aria-hidden="true">
        <path d="M1 9.5h3v3H1zM6 7h3v5.5H6zM11 4.5h3v8h-3zM16 2h3v10.5h-3z" />
        <rect x="25.5" y="2.5" width="17" height="9.5" rx="2.5" fill="none" stroke="currentColor" />
        <rect x="27.5" y="4.5" width="13" height="5.5" rx="1" />
        <path d="M44 5.5v3.5c1.2-.3 1.2-3.2 0-3.5z" />
      </svg>
    </div>
  )
}
