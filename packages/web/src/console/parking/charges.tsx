import { Button, Empty, Input, Select } from 'antd'
import { useMemo } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import type { ChargeFilter } from '../api/till.ts'
import { CHARGE_STATES, type ChargeState } from '../api/types.ts'
import { hasFilters } from '../payments/filters.ts'
import { navigate, usePlace } from '../router.ts'
import { SearchField } from '../shell/filter-fields.tsx'
import { mchidIn } from '../shell/merchant-number.ts'
import { useText } from '../texts.ts'
import { plateIn, readChargeFilter } from './charge-filters.ts'
import { ChargeList } from './charge-list.tsx'

const show = (filter: ChargeFilter) => navigate(withQuery('/parking', { view: 'fees', ...filter }), { replace: true })

/** Every fee, by state and plate. */
export function Charges() {
  const t = useText()
  const { query } = usePlace()
  const filter = useMemo(() => readChargeFilter(query), [query])
  const isFiltered = hasFilters(filter)
  return (
    <>
      <search className="filters">
        <Input.Search
          key={filter.plate_number ?? ''}
          className="filter-search"
          defaultValue={filter.plate_number ?? ''}
          placeholder={t('parking_plate')}
          aria-label={t('parking_plate')}
          maxLength={16}
          allowClear
          onSearch={(typed) => show({ ...filter, plate_number: plateIn(typed) })}
        />
        <SearchField
          value={filter.sub_mchid}
          label={t('sub_merchant')}
          maxLength={32}
          onSearch={(typed) => show({ ...filter, sub_mchid: mchidIn(typed) })}
        />
        <Select<ChargeState | ''>
          className="filter-select"
          value={filter.state ?? ''}
          aria-label={t('column_state')}
          onChange={(state) => show({ ...filter, state: state === '' ? undefined : state })}
          options={[
            { value: '', label: t('all_states') },
            ...CHARGE_STATES.map((state) => ({ value: state, label: t(`charge_${state}`) })),
          ]}
        />
        {isFiltered && (
          <Button type="link" onClick={() => show({})}>
            {t('clear_filters')}
          </Button>
        )}
      </search>
      <ChargeList
        filter={filter}
        empty={<Empty description={t(isFiltered ? 'parking_no_match' : 'parking_no_fees')} />}
      />
    </>
  )
}
