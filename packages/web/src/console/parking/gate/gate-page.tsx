import { Card } from 'antd'
import { Link } from '../../link.tsx'
import { useText } from '../../texts.ts'
import { EntranceLane } from './entrance-lane.tsx'
import { ExitLane } from './exit-lane.tsx'

/** Plays the cameras and barriers of a car park: each car is a call to the till, as a car park's own system makes it. */
export function GatePage() {
  const t = useText()
  return (
    <>
      <div className="page-title">
        <h1>{t('gate')}</h1>
        <Link to="/parking">{t('parking')}</Link>
      </div>
      <p className="soft">{t('gate_intro')}</p>
      <div className="lanes">
        <Card title={t('gate_in')}>
          <EntranceLane />
        </Card>
        <Card title={t('gate_out')}>
          <ExitLane />
        </Card>
      </div>
    </>
  )
}
