import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { control, type Card, type RedPacket, type Transfer } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords, type Words } from '../words.ts'

const WAITING_TRANSFER = 'WAIT_USER_CONFIRM'
const TRANSFER_STATES = {
  ACCEPTED: 'transferComing',
  PROCESSING: 'transferComing',
  TRANSFERING: 'transferArriving',
  SUCCESS: 'received',
  FAIL: 'transferFailed',
  CANCELING: 'transferTakenBack',
  CANCELLED: 'transferTakenBack',
} as const

/** What came to the payer from merchants. A part is not there where the sandbox does not have it. */
export function Received() {
  return (
    <>
      <Transfers />
      <RedPackets />
      <Cards />
    </>
  )
}

/** A list of the payer's, read anew every three seconds. */
function useOwn<Row>(name: string, read: (openid: string) => Promise<Row[] | null>) {
  const { payer } = usePayer()
  return useQuery({
    queryKey: [name, payer.openid],
    queryFn: () => read(payer.openid),
    refetchInterval: ({ state }) => (state.data === null ? false : 3000),
  })
}

function Transfers() {
  const t = useWords()
  const { payer } = usePayer()
  const { data } = useOwn<Transfer>('transfers', control.transfers)
  const act = useAct(({ package_info, answer }: { package_info: string; answer: 'confirm' | 'decline' }) =>
    control.answerTransfer(payer.openid, package_info, answer),
  )
  if (!data?.length) return null
  return (
    <section className="card received" aria-label={t('transfers')} data-testid="wallet-transfers">
      <h2>{t('transfers')}</h2>
      <ul>
        {data.map(({ package_info, merchant_name, amount, remark, state, create_time }) => (
          <li key={package_info}>
            <span className="grow">
              <strong>{merchant_name}</strong>
              {remark && <small>{remark}</small>}
              <small className="digits">{formatTime(create_time).slice(5, 16)}</small>
            </span>
            <strong className="digits">{formatMoney(amount)}</strong>
            {state === WAITING_TRANSFER ? (
              <span className="received-actions">
                {(['decline', 'confirm'] as const).map((answer) => (
                  <button
                    key={answer}
                    type="button"
                    className={answer === 'confirm' ? 'button small primary' : 'button small'}
                    disabled={act.isPending}
                    onClick={() => act.mutate({ package_info, answer })}
                  >
                    {t(answer === 'confirm' ? 'receive' : 'leave')}
                  </button>
                ))}
              </span>
            ) : (
              <small>{transferState(state, t)}</small>
            )}
          </li>
        ))}
      </ul>
      <Failure error={act.error} />
    </section>
  )
}

function RedPackets() {
  const t = useWords()
  const { payer } = usePayer()
  const { data } = useOwn<RedPacket>('red-packets', control.redPackets)
  const act = useAct((packet: RedPacket) => control.openRedPacket(payer.openid, packet))
  if (!data?.length) return null
  return (
    <section className="card received" aria-label={t('redPackets')} data-testid="wallet-red-packets">
      <h2>{t('redPackets')}</h2>
      <ul>
        {data.map((packet) => (
          <li key={`${packet.mchid} ${packet.mch_billno}`}>
            <span className="grow">
              <strong>{packet.send_name}</strong>
              <small>{packet.wishing}</small>
              <small>{packetNote(packet, t)}</small>
            </span>
            {packet.amount !== undefined && <strong className="digits">{formatMoney(packet.amount)}</strong>}
            {isUnopened(packet) && (
              <button
                type="button"
                className="button small primary"
                disabled={act.isPending}
                onClick={() => act.mutate(packet)}
              >
                {t('openPacket')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Failure error={act.error} />
    </section>
  )
}

function Cards() {
  const t = useWords()
  const { data } = useOwn<Card>('cards', control.cards)
  if (!data) return null
  return (
    <section className="card received" aria-label={t('cards')} data-testid="wallet-cards">
      <h2>{t('cards')}</h2>
      {data.length === 0 && <p>{t('noCards')}</p>}
      <ul>
        {data.map(({ coupon_id, name, merchant_name, amount, minimum, state, available_end_time }) => (
          <li key={coupon_id} className={state === 'SENDED' ? undefined : 'spent'}>
            <strong className="coupon-amount digits">{formatMoney(amount)}</strong>
            <span className="grow">
              <strong>{name}</strong>
              <small>{merchant_name}</small>
              <small>{minimum > 0 ? t('couponFrom', { amount: formatMoney(minimum) }) : t('couponAny')}</small>
              <small>{t('validUntil', { time: formatTime(available_end_time).slice(0, 16) })}</small>
            </span>
            <small>{couponState(state, t)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isUnopened = ({ status, amount }: RedPacket): boolean => status === 'SENT' && amount === undefined

/** Until when it can be opened, or what became of it. */
function packetNote(packet: RedPacket, t: Words): string {
  if (isUnopened(packet)) return t('validUntil', { time: formatTime(packet.returns_at).slice(0, 16) })
  if (packet.amount !== undefined) return t('packetOpened')
  return t(packet.status === 'REFUND' ? 'packetReturned' : 'packetEmpty')
}

function transferState(state: string, t: Words): string {
  return (Object.hasOwn(TRANSFER_STATES, state) && t(TRANSFER_STATES[state as keyof typeof TRANSFER_STATES])) || state
}

function couponState(state: string, t: Words): string {
  if (state === 'SENDED') return t('couponReady')
  if (state === 'USED') return t('couponUsed')
  return state === 'EXPIRED' ? t('couponExpired') : state
}

function useAct<Input>(act: (input: Input) => Promise<unknown>) {
  return useMutation({ mutationFn: act, onSettled: useRefresh() })
}

function Failure({ error }: { error: Error | null }) {
  const language = useLanguage()
  return error && <ProblemNote problem={toProblem(error, language)} />
}
