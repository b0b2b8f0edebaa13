import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Screen } from '../frame/screen.tsx'
import { Barcode } from '../pay/barcode.tsx'
import { toProblem } from '../problem.ts'
import { control } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useSandboxTime } from '../sandbox/queries.ts'
import { QrCode } from '../../shared/qr-code.tsx'
import { useWords } from '../words.ts'

/** The code a shop scans. The sandbox gives out a new one when the old one ends, or was used. */
export function CodeScreen() {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const time = useSandboxTime()
  const { data, error, refetch } = useQuery({
    queryKey: ['payment-code', payer.openid],
    queryFn: () => control.paymentCode(payer.openid),
    refetchInterval: 2000,
  })
  const ended = data && time && Date.parse(data.expires_at) <= time.now
  return (
    <Screen title={t('payCode')}>
      {error && <ProblemNote problem={toProblem(error, language)} />}
      {data === null && <Quiet>{t('noPayCode')}</Quiet>}
      {data && (
        <section className="card pay-code" aria-label={t('payCode')}>
          <p>{t('payCodeHint')}</p>
          <Barcode digits={data.auth_code} />
          <QrCode text={data.auth_code} />
          <p className="digits" data-testid="payment-code">
            {data.auth_code.match(/.{1,4}/g)?.join(' ')}
          </p>
          <small className="digits">{t('validUntil', { time: formatTime(data.expires_at).slice(11) })}</small>
          <button type="button" className="button" disabled={!ended} onClick={() => void refetch()}>
            {t('reload')}
          </button>
        </section>
      )}
    </Screen>
  )
}
