import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Spin } from 'antd'
import { useEffect } from 'react'
import { formatMoney } from '../../../shared/money/money.ts'
import { QrCode } from '../../../shared/qr-code.tsx'
import type { NewCharge } from '../../api/till.ts'
import { useApi } from '../../session/session.tsx'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { useText } from '../../texts.ts'
import { Release } from '../release.tsx'
import { Barrier } from './barrier.tsx'

/** How often a shut barrier asks again, in ms. */
const AGAIN_MS = 1_500

/** A car before the barrier of the exit. While it is shut the same is asked again: that charges once, and opens when it is paid. */
export function Leaving({ fee, onNext }: { fee: NewCharge; onNext: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const {
    data: charge,
    error,
    refetch,
  } = useQuery({
    queryKey: ['gate', fee],
    queryFn: () => api.chargeCar(fee),
    refetchInterval: ({ state }) => (state.data?.release === true || state.error ? false : AGAIN_MS),
    refetchOnWindowFocus: false,
    retry: false,
    gcTime: 0,
  })
  const released = charge?.release === true
  useEffect(() => {
    if (released) void client.invalidateQueries({ queryKey: ['parking'] })
  }, [client, released])
  return (
    <div className="leaving">
      <Barrier open={released} />
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} write />}
      {charge === undefined ? !error && <Spin /> : <Release charge={charge} />}
      {!released && charge?.payment?.code_url !== undefined && (
        <figure className="gate-code">
          <QrCode text={charge.payment.code_url} />
          <figcaption>
            {t('gate_scan')} {formatMoney(charge.amount.total)}
          </figcaption>
        </figure>
      )}
      <Button onClick={onNext} type={released ? 'primary' : 'default'} block>
        {t('gate_next')}
      </Button>
    </div>
  )
}
