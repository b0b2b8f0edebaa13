import { Button, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { withQuery } from '../../shared/api/api.ts'
import { type Channel, CHANNELS, PAYMENT_STATES, type PaymentState } from '../api/types.ts'
import { navigate } from '../router.ts'
import { useText } from '../texts.ts'
import { type Filters, hasFilters } from './filters.ts'

const day = (text: string | undefined) => (text === undefined ? null : dayjs(text))

/** The filters above the list; they live in the address, so that a filtered list can be bookmarked and sent. */
export function FilterBar({ filters }: { filters: Filters }) {
  const t = useText()
  const change = (next: Filters) => navigate(withQuery('/payments', { ...filters, ...next }), { replace: true })
  return (
    <search className="filters">
      <Input.Search
        key={filters.q ?? ''}
        className="filter-search"
        defaultValue={filters.q ?? ''}
        placeholder={t('search')}
        aria-label={t('search')}
        maxLength={64}
        allowClear
        onSearch={(text) => change({ q: text.trim() || undefined })}
      />
      <Select<PaymentState | ''>
        className="filter-select"
        value={filters.state ?? ''}
        aria-label={t('column_state')}
        onChange={(state) => change({ state: state === '' ? undefined : state })}
        options={[
          { value: '', label: t('all_states') },
          ...PAYMENT_STATES.map((state) => ({ value: state, label: t(`state_${state}`) })),
        ]}
      />
      <Select<Channel | ''>
        className="filter-select"
        value={filters.channel ?? ''}
        aria-label={t('column_channel')}
        onChange={(channel) => change({ channel: channel === '' ? undefined : channel })}
        options={[
          { value: '', label: t('all_channels') },
          ...CHANNELS.map((channel) => ({ value: channel, label: t(`channel_${channel}`) })),
        ]}
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
