import { useState } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { Avatar } from '../frame/avatar.tsx'
import { Glyph, Icon, type IconName } from '../frame/icons.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { go } from '../frame/navigation.ts'
import type { Route } from '../frame/route.ts'
import { PayerSheet } from '../pay/payer-sheet.tsx'
import { usePayer } from '../sandbox/payer.tsx'
import { useBills, usePaying, useUnpaidOrders } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { BillRow } from './bill-row.tsx'
import { Messages } from './messages.tsx'

const TILES: readonly { to: Route; icon: IconName; label: 'scan' | 'payCode' | 'wallet' | 'bills' | 'browser' }[] = [
  { to: { screen: 'scan' }, icon: 'scan', label: 'scan' },
  { to: { screen: 'code' }, icon: 'code', label: 'payCode' },
  { to: { screen: 'wallet' }, icon: 'wallet', label: 'wallet' },
  { to: { screen: 'bills' }, icon: 'bills', label: 'bills' },
  { to: { screen: 'browser' }, icon: 'browser', label: 'browser' },
]

export function HomeScreen() {
  const t = useWords()
  const { payer } = usePayer()
  const { data: orders } = useUnpaidOrders()
  const { data: bills } = useBills(payer.openid)
  const { data: paying } = usePaying(payer.openid)
  const [choosing, setChoosing] = useState(false)
  const waiting = orders?.filter((order) => order.code_url).length ?? 0

  return (
    <section className="screen home" aria-label={t('app')}>
      <div className="screen-body" inert={choosing}>
        <header className="home-bar-top">
          <Glyph />
          <h1>{t('app')}</h1>
          <LanguageSwitch />
        </header>

        <button type="button" className="payer-card" data-testid="phone-payer" onClick={() => setChoosing(true)}>
          <Avatar name={payer.nickname} size={52} person />
          <span className="grow">
            <small>{t('payer')}</small>
            <strong>{payer.nickname}</strong>
          </span>
          <span className="payer-balance">
            <small>{t('balance')}</small>
            <strong className="digits" data-testid="phone-balance">
              {formatMoney(payer.balance)}
            </strong>
          </span>
          <Icon name="forward" size={18} />
        </button>

        <nav className="tiles" aria-label={t('app')}>
          {TILES.filter(({ label }) => label !== 'payCode' || paying).map(({ to, icon, label }) => (
            <button key={label} type="button" data-testid={`phone-${label}`} onClick={() => go(to)}>
              <Icon name={icon} size={30} />
              <span>{t(label)}</span>
              {label === 'scan' && waiting > 0 && (
                <span className="badge" role="img" aria-label={t('waiting', { count: waiting })}>
                  {waiting > 99 ? '99+' : waiting}
                </span>
              )}
            </button>
          ))}
        </nav>

        {bills && bills.length > 0 && (
          <section className="card">
            <header className="card-head">
              <h2>{t('recent')}</h2>
              <button type="button" className="link" onClick={() => go({ screen: 'bills' })}>
                {t('all')}
                <Icon name="forward" size={16} />
              </button>
            </header>
            <ul className="bill-list">
              {bills.slice(0, 3).map((bill) => (
                <BillRow key={bill.transaction_id} bill={bill} testid="recent-bill" />
              ))}
            </ul>
          </section>
        )}
        <Messages openid={payer.openid} />
      </div>
      {choosing && <PayerSheet onClose={() => setChoosing(false)} />}
    </section>
  )
}
