import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { withQuery } from '../../shared/api/api.ts'
import { CHANNELS, PAYMENT_STATES } from '../api/types.ts'
import { navigate } from '../router.ts'
import { Choice, SearchField } from '../shell/filter-fields.tsx'
import { useText } from '../texts.ts'
import { type Filters, hasFilters } from './filters.ts'

const day = (text: string | undefined) => (text === undefined ? null : dayjs(text))

/** The filters above the list; they live in the address, so that a filtered list can be bookmarked and sent. */
export function FilterBar({ filters }: { filters: Filters }) {
  const t = useText()
  const change = (next: Filters) => navigate(withQuery('/payments', { ...filters, ...next }), { replace: true })
  return (
    <search className="filters">
      <SearchField value={filters.q} label={t('search')} maxLength={64} onSearch={(q) => change({ q })} />
      <Choice
        value={filters.state}
        label={t('column_state')}
        all={t('all_states')}
        values={PAYMENT_STATES}
        nameOf={(state) => t(`state_${state}`)}
        onChange={(state) => change({ state })}
      />
      <Choice
        value={filters.channel}
        label={t('column_channel')}
        all={t('all_channels')}
        values={CHANNELS}
        nameOf={(channel) => t(`channel_${channel}`)}
        onChange={(channel) => change({ channel })}
      />
      <DatePicker.RangePicker
        className="filter-days"
        value={[day(filters.from), day(filters.to)]}
        allowEmpty={[true, true]}
        placeholder={[t('from'), t('to')]}
        onChange={(days) => change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
      />
      {hasFilters(filters) && (
        <Button type="link" onClick={() => navigate('/payments', { replace: true })}>
          {t('clear_filters')}
        </Button>
      )}
    </search>
  )
}
