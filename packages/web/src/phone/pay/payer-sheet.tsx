import { formatMoney } from '../../shared/money/money.ts'
import { Avatar } from '../frame/avatar.tsx'
import { Icon } from '../frame/icons.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { usePayer } from '../sandbox/payer.tsx'
import { useWords } from '../words.ts'

/** Hands the phone to another payer. */
export function PayerSheet({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const { payer, payers, choose } = usePayer()
  return (
    <Sheet label={t('choosePayer')} onClose={onClose}>
      <ul className="payer-list">
        {payers.map((candidate) => (
          <li key={candidate.openid}>
            <button
              type="button"
              aria-pressed={candidate.openid === payer.openid}
              data-testid="payer-option"
              data-openid={candidate.openid}
              onClick={() => {
                choose(candidate.openid)
                onClose()
              }}
            >
              <Avatar name={candidate.nickname} person />
              <span className="grow">
                <strong>{candidate.nickname}</strong>
                <small>
                  {t('balance')} <span className="digits">{formatMoney(candidate.balance)}</span>
                </small>
              </span>
              {candidate.openid === payer.openid && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
