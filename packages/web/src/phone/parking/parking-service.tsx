import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { control, type Debt, type Fee, type PlateInService, type PlateTurn } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords, type Words } from '../words.ts'
import { NewPlate } from './new-plate.tsx'
import { Plate, type PlateName } from './plate.tsx'

/** The payer's plates, what is owed for them, and what was paid; `null` where the sandbox has no parking. */
export const useParking = (openid: string) =>
  useQuery({
    queryKey: ['parking', openid],
    queryFn: () => control.parking(openid),
    refetchInterval: ({ state }) => (state.data === null ? false : 2000),
  })

/** The parking service (停车服务), as the driver has it on the phone. `prefill`: the plate that a merchant leads here with. */
export function ParkingService({ prefill = {} }: { prefill?: Partial<PlateName> }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data } = useParking(payer.openid)
  const act = useMutation({
    mutationFn: ({ turn, plate }: { turn: PlateTurn; plate: PlateName }) =>
      control.turnPlate(payer.openid, turn, plate),
    onSettled: useRefresh(),
  })
  if (data === undefined) return <Quiet>{t('loading')}</Quiet>
  if (data === null) return <Quiet>{t('noParking')}</Quiet>
  const turn = (name: PlateTurn, plate: PlateName) => act.mutate({ turn: name, plate })
  const { plates, debts, charges } = data
  return (
    <div className="parking">
      {act.error && <ProblemNote problem={toProblem(act.error, language)} />}
      {debts.length > 0 && <Debts debts={debts} busy={act.isPending} repay={(plate) => turn('repay', plate)} />}
      <section className="card received" aria-label={t('plates')} data-testid="parking-plates">
        <h2>{t('plates')}</h2>
        {plates.length === 0 && <p>{t('noPlates')}</p>}
        <ul>
          {plates.map((plate) => (
            <PlateRow key={`${plate.plate_number} ${plate.plate_color}`} {...{ plate, turn, busy: act.isPending }} />
          ))}
        </ul>
      </section>
      <NewPlate prefill={prefill} />
      {charges.length > 0 && <Fees charges={charges} />}
    </div>
  )
}

interface PlateRowProps {
  readonly plate: PlateInService
  readonly busy: boolean
  readonly turn: (turn: PlateTurn, plate: PlateName) => void
}

function PlateRow({ plate, busy, turn }: PlateRowProps) {
  const t = useWords()
  const { plate_number, plate_color, service_state } = plate
  const paused = service_state === 'PAUSE'
  return (
    <li>
      <Plate {...{ plate_number, plate_color }} />
      <span className="grow">
        <small data-testid="plate-state">{plateState(plate, t)}</small>
      </span>
      <span className="received-actions">
        <button
          type="button"
          className="button small"
          disabled={busy}
          onClick={() => turn('remove', { plate_number, plate_color })}
        >
          {t('removePlate')}
        </button>
        <button
          type="button"
          className={paused ? 'button small primary' : 'button small'}
          disabled={busy}
          onClick={() => turn(paused ? 'resume' : 'pause', { plate_number, plate_color })}
        >
          {t(paused ? 'resumePlate' : 'pausePlate')}
        </button>
      </span>
    </li>
  )
}

interface DebtsProps {
  readonly debts: readonly Debt[]
  readonly busy: boolean
  readonly repay: (plate: PlateName) => void
}

/** What WeChat Pay has advanced: until it is repaid the plate cannot be charged. */
function Debts({ debts, busy, repay }: DebtsProps) {
  const t = useWords()
  return (
    <section className="card received" aria-label={t('parkingDebts')} data-testid="parking-debts">
      <h2>{t('parkingDebts')}</h2>
      <ul>
        {debts.map(({ plate_number, plate_color, owed }) => (
          <li key={`${plate_number} ${plate_color}`}>
            <Plate {...{ plate_number, plate_color }} />
            <span className="grow" />
            {owed > 0 && <strong className="digits">{formatMoney(owed)}</strong>}
            <button
              type="button"
              className="button small primary"
              disabled={busy}
              onClick={() => repay({ plate_number, plate_color })}
            >
              {t('repay')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fees({ charges }: { charges: readonly Fee[] }) {
  const t = useWords()
  return (
    <section className="card received" aria-label={t('parkingFees')} data-testid="parking-fees">
      <h2>{t('parkingFees')}</h2>
      <ul>
        {charges.map((fee) => (
          <li key={`${fee.mchid} ${fee.sub_mchid} ${fee.out_trade_no}`}>
            <span className="grow">
              <strong>{fee.parking_name}</strong>
              <small>
                {fee.plate_number} · <span className="digits">{formatTime(fee.create_time).slice(5, 16)}</span>
              </small>
              <small>{feeState(fee, t)}</small>
            </span>
            <strong className="digits">{formatMoney(fee.amount.total)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function plateState({ service_state, overdue }: PlateInService, t: Words): string {
  if (service_state === 'PAUSE') return t('platePaused')
  return t(overdue ? 'plateOverdue' : 'plateNormal')
}

const FEE_STATES = { ACCEPTED: 'feeAccepted', PAY_FAIL: 'feeFailed', REFUND: 'feeRefunded' } as const

function feeState({ trade_state, user_repaid }: Fee, t: Words): string {
  if (trade_state === 'SUCCESS' && user_repaid !== undefined)
    return t(user_repaid === 'N' ? 'feeAdvanced' : 'feeRepaid')
  if (trade_state === 'SUCCESS') return t('paid')
  return Object.hasOwn(FEE_STATES, trade_state) ? t(FEE_STATES[trade_state as keyof typeof FEE_STATES]) : trade_state
}
