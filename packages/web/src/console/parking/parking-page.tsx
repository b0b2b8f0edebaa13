import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import { Link } from '../link.tsx'
import { navigate, usePlace } from '../router.ts'
import { useText } from '../texts.ts'
import { CarsInside } from './cars-inside.tsx'
import { Charges } from './charges.tsx'
import { Debts } from './debts.tsx'
import { ParkingFigures } from './parking-figures.tsx'

const VIEWS = ['inside', 'fees', 'debts'] as const

const SHOWN: Record<(typeof VIEWS)[number], ReactNode> = {
  inside: <CarsInside />,
  fees: <Charges />,
  debts: <Debts />,
}

/** A car park at a glance. */
export function ParkingPage() {
  const t = useText()
  const client = useQueryClient()
  const { query } = usePlace()
  const refresh = useMutation({ mutationFn: () => client.invalidateQueries({ queryKey: ['parking'] }) })
  const view = VIEWS.find((known) => known === query.get('view')) ?? 'inside'
  return (
    <>
      <div className="page-title">
        <h1>{t('parking')}</h1>
        <Link to="/parking/gate">{t('gate')}</Link>
        <Button onClick={() => refresh.mutate()} loading={refresh.isPending}>
          {t('refresh')}
        </Button>
      </div>
      <ParkingFigures />
      <div className="verdicts">
        <Segmented
          value={view}
          onChange={(value) => navigate(withQuery('/parking', { view: value }), { replace: true })}
          options={VIEWS.map((value) => ({ value, label: t(`parking_${value}`) }))}
        />
      </div>
      {SHOWN[view]}
      <p className="soft footnote">{t('parking_figures_hint')}</p>
    </>
  )
}
