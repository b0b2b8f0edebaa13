import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from '../link.tsx'
import { usePlace } from '../router.ts'
import { useSession } from '../session/session.tsx'
import { type ConsoleKey, useText } from '../texts.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'

const SECTIONS: { path: string; label: ConsoleKey; forOwners?: boolean }[] = [
  { path: '/payments', label: 'payments' },
  { path: '/payscore', label: 'payscore' },
  { path: '/parking', label: 'parking' },
  { path: '/transfers', label: 'transfers' },
  { path: '/red-packets', label: 'red-packets' },
  { path: '/shares', label: 'shares' },
  { path: '/ledger', label: 'ledger' },
  { path: '/reconciliation', label: 'reconciliation' },
  { path: '/notifications', label: 'notifications' },
  { path: '/merchants', label: 'merchants' },
  { path: '/webhooks', label: 'webhooks' },
  { path: '/audit', label: 'audit', forOwners: true },
]

/** Header and frame around every page behind the login. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText()
  const { path } = usePlace()
  const current = path === '/' ? '/payments' : path
  const { user, role, logOut } = useSession()
  return (
    <>
      <header className="header">
        <div className="header-inner">
          <Link to="/payments" className="brand">
            <Logo />
            <span>wxtill</span>
          </Link>
          <nav className="sections">
            {SECTIONS.filter(({ forOwners }) => !forOwners || role === 'owner').map((section) => (
              <Link
                key={section.path}
                to={section.path}
                className={current.startsWith(section.path) ? 'section current' : 'section'}
              >
                {t(section.label)}
              </Link>
            ))}
          </nav>
          <div className="account">
            <Link to="/account" className="user">
              {user}
            </Link>
            <LanguageSwitch />
            <Button type="text" onClick={() => void logOut()}>
              {t('logout')}
            </Button>
          </div>
        </div>
      </header>
      <main className="page">{children}</main>
    </>
  )
}
