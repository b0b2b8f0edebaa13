import { Alert } from 'antd'
import type { ParkingCharge } from '../api/types.ts'
import { type ConsoleKey, useText } from '../texts.ts'
import { reasonText } from './block-text.ts'

/** Why the barrier opens or not. */
function whyOf({ release, state }: ParkingCharge): ConsoleKey {
  if (release === 'unknown') return 'release_not_known'
  if (!release) return 'release_refused'
  return state === 'refused' || state === 'created' ? 'release_on_the_spot' : 'release_taken_over'
}

/** Whether the barrier may open, and why; a refusal in WeChat Pay's own words as well. */
export function Release({ charge }: { charge: ParkingCharge }) {
  const t = useText()
  const { release, reason } = charge
  return (
    <Alert
      type={release === true ? 'success' : 'warning'}
      showIcon
      title={t(`release_${release}`)}
      description={
        <>
          <p>{t(whyOf(charge))}</p>
          {release === false && <p className="soft small break">{reasonText(reason, t)}</p>}
        </>
      }
    />
  )
}
