import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { ParkingService } from '../parking/parking-service.tsx'
import { toProblem } from '../problem.ts'
import { control, type ParkingJump } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useWords } from '../words.ts'

/** WeChat Pay's own mini program over the merchant's: the page on which the parking service is opened. */
export function ParkingSheet({ jump, onEnd }: { readonly jump: ParkingJump; readonly onEnd: () => void }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data: page, error } = useQuery({
    queryKey: ['parking-page', payer.openid, jump],
    queryFn: () => control.openParking(payer.openid, jump),
    retry: false,
    gcTime: 0,
  })
  return (
    <Sheet label={t('parking')} onClose={onEnd}>
      {!page && !error && <Quiet>{t('loading')}</Quiet>}
      {error && <ProblemNote problem={toProblem(error, language)} />}
      {page && (
        <div className="parking-sheet" data-testid="parking-sheet">
          <p className="parking-from">{t('parkingFrom', { name: page.merchant_name })}</p>
          <ParkingService prefill={page} />
        </div>
      )}
      <div className="sheet-actions">
        <button type="button" className="button" data-testid="parking-back" onClick={onEnd}>
          {t(error ? 'close' : 'backToShop')}
        </button>
      </div>
    </Sheet>
  )
}
