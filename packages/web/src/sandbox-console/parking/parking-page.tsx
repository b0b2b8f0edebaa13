import { Segmented } from 'antd'
import { useParking } from '../api/queries.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useQueryParams } from '../shell/query-params.ts'
import { SearchField } from '../shell/search-field.tsx'
import { useShellText } from '../shell/texts.ts'
import { Charges } from './charges.tsx'
import { Entrances } from './entrances.tsx'
import { Plates } from './plates.tsx'
import { useParkingText } from './texts.ts'

const TABS = ['entrances', 'charges', 'plates'] as const

/** PayScore parking: who is inside, what was charged, and whose plates are in the service. */
export function ParkingPage() {
  const t = useParkingText()
  const s = useShellText()
  const params = useQueryParams()
  const tab = TABS.find((name) => name === params.get('tab')) ?? 'entrances'
  const parking = useParking({ number: params.get('number') })
  const rows = parking.data ?? (parking.error ? { entrances: [], charges: [] } : undefined)
  return (
    <>
      <div className="page-title">
        <h1>{s('parking')}</h1>
        <Segmented
          aria-label={s('parking')}
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`tab_${value}`) }))}
          onChange={(chosen) => params.set({ tab: chosen })}
        />
      </div>
      <p className="soft">{t('hint')}</p>
      {tab !== 'plates' && (
        <div className="filters">
          <SearchField label={t('search')} value={params.get('number')} onChange={(number) => params.set({ number })} />
        </div>
      )}
      <ProblemAlert problem={parking.error} onRetry={() => void parking.refetch()} />
      {tab === 'entrances' && <Entrances rows={rows?.entrances} />}
      {tab === 'charges' && <Charges rows={rows?.charges} />}
      {tab === 'plates' && <Plates />}
      <p className="soft footnote">{s('beijing_time')}</p>
    </>
  )
}
