import { Empty, Segmented } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import { DIFFERENCE_STATES, type ReconciledDay } from '../api/reconciliation.ts'
import { known } from '../payments/filters.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { CardList } from '../shell/card-list.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { dayPath } from './day-state.tsx'
import { DifferenceItem } from './difference-item.tsx'

const SHOWN = [...DIFFERENCE_STATES, 'all'] as const

/** What differs on a day, by state; at first what is open. */
export function Differences({ day, mayAct }: { day: ReconciledDay; mayAct: boolean }) {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const shown = known(SHOWN, query.get('state')) ?? 'open'
  const state = shown === 'all' ? undefined : shown
  const list = usePaged({
    // Read anew when a run has ended.
    queryKey: ['reconciliation', 'differences', day.id, shown, day.completed_at],
    read: (cursor, signal) => api.differences(day.id, state, cursor, signal),
  })
  return (
    <section className="recon-differences" aria-label={t('recon_differences')}>
      <h2>{t('recon_differences')}</h2>
      <div className="verdicts">
        <Segmented
          value={shown}
          onChange={(value) => navigate(withQuery(dayPath(day), { state: value }), { replace: true })}
          options={SHOWN.map((value) => ({
            value,
            label:
              value === 'all'
                ? t('recon_difference_all')
                : `${t(`recon_difference_${value}`)} ${day.differences[value].count}`,
          }))}
        />
      </div>
      <PagedList list={list}>
        {(rows, loading) => (
          <CardList
            rows={rows}
            loading={loading}
            empty={<Empty description={t(shown === 'open' ? 'recon_none_open' : 'recon_none')} />}
            card={(row) => <DifferenceItem dayId={day.id} difference={row} mayAct={mayAct} />}
          />
        )}
      </PagedList>
    </section>
  )
}
