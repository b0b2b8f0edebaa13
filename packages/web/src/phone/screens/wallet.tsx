import { formatMoney } from '../../shared/money/money.ts'
import { Icon } from '../frame/icons.tsx'
import { go } from '../frame/navigation.ts'
import { Screen } from '../frame/screen.tsx'
import { useParking } from '../parking/parking-service.tsx'
import { usePayer } from '../sandbox/payer.tsx'
import { useMerchants } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { OwnPayscore, usePayscoreOrder } from '../payscore/own-payscore.tsx'
import { Received } from './received.tsx'

/** The payer's money, and who the payer is to each app. */
export function WalletScreen() {
  const t = useWords()
  const { payer } = usePayer()
  const { data: merchants } = useMerchants()
  const payscore = usePayscoreOrder()
  const nameOf = (appid: string) => merchants?.find((merchant) => merchant.appid === appid)?.name
  return (
    <>
      <Screen title={t('wallet')}>
        <div className="wallet-card">
          <small>
            {payer.nickname} · {t('balance')}
          </small>
          <p className="amount digits" data-testid="wallet-balance">
            {formatMoney(payer.balance)}
          </p>
          <small>
            {t('passwordHint')} <span className="digits">{payer.password}</span>
          </small>
        </div>
        <ParkingLink />
        <Received />
        <OwnPayscore onOrder={payscore.open} />
        <section className="card identities" aria-label={t('identities')}>
          <h2>{t('identities')}</h2>
          <p>{t('identitiesHint')}</p>
          <dl>
            {Object.entries(payer.openids).map(([appid, openid]) => (
              <div key={appid}>
                <dt>
                  {nameOf(appid)} <code>{appid}</code>
                </dt>
                <dd>
                  <code data-testid="wallet-openid" data-appid={appid}>
                    {openid}
                  </code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </Screen>
      {payscore.sheet}
    </>
  )
}

/** The way to the parking service, where the sandbox has it. */
function ParkingLink() {
  const t = useWords()
  const { payer } = usePayer()
  const { data } = useParking(payer.openid)
  if (!data) return null
  return (
    <button type="button" className="payer-card" data-testid="wallet-parking" onClick={() => go({ screen: 'parking' })}>
      <span className="grow">
        <strong>{t('parking')}</strong>
        <small>{t(data.debts.length > 0 ? 'parkingDebts' : 'plateCount', { count: data.plates.length })}</small>
      </span>
      <Icon name="forward" size={18} />
    </button>
  )
}
