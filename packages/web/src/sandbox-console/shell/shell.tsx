import { Tag } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from '../../console/link.tsx'
import { usePlace } from '../../console/router.ts'
import { LanguageSwitch } from '../../console/shell/language-switch.tsx'
import { formatTime } from '../../shared/time/time.ts'
import { useSandboxTime } from '../api/queries.ts'
import icon from '../icon.svg'
import { type ShellKey, useShellText } from './texts.ts'

const SECTIONS: readonly { path: string; label: ShellKey }[] = [
  { path: '/', label: 'overview' },
  { path: '/merchants', label: 'merchants' },
  { path: '/payers', label: 'payers' },
  { path: '/orders', label: 'orders' },
  { path: '/parking', label: 'parking' },
  { path: '/notifications', label: 'notifications' },
  { path: '/journal', label: 'journal' },
  { path: '/clock', label: 'clock' },
  { path: '/faults', label: 'faults' },
  { path: '/state', label: 'state' },
]

/** Header, pages to go to, and the frame around the page. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useShellText()
  const { path } = usePlace()
  const nav = useRef<HTMLElement>(null)
  // On a narrow screen the names stand in a row that scrolls.
  useEffect(() => {
    nav.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  const isCurrent = (section: string) => (section === '/' ? path === '/' || path === '' : path.startsWith(section))
  return (
    <>
      <header className="top">
        <Link to="/" className="brand">
          <img className="logo" src={icon} alt="" width="26" height="26" />
          <span>{t('title')}</span>
        </Link>
        <HeaderClock />
        <a className="phone-link" href="/phone/" target="_blank" rel="noreferrer" title={t('phone_hint')}>
          {t('phone')}
        </a>
        <LanguageSwitch />
      </header>
      <div className="frame">
        <nav ref={nav} className="side" aria-label={t('nav')}>
          {SECTIONS.map((section) => (
            <Link
              key={section.path}
              to={section.path}
              className={isCurrent(section.path) ? 'side-link current' : 'side-link'}
            >
              {t(section.label)}
            </Link>
          ))}
        </nav>
        <main className="page">{children}</main>
      </div>
    </>
  )
}

function HeaderClock() {
  const t = useShellText()
  const time = useSandboxTime()
  return (
    <Link to="/clock" className="top-clock">
      <time>{formatTime(time?.now)}</time>
      {time && <Tag color={time.mode === 'virtual' ? 'purple' : 'default'}>{t(`clock_${time.mode}`)}</Tag>}
      {time?.mode === 'real' && time.speed !== 1 && <Tag color="gold">{t('clock_speed', { speed: time.speed })}</Tag>}
    </Link>
  )
}
