import { Button } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import { SERVICE_ORDER_STATES, type ServiceOrderFilter } from '../api/payscore.ts'
import { hasFilters } from '../payments/filters.ts'
import { navigate } from '../router.ts'
import { Choice, SearchField } from '../shell/filter-fields.tsx'
import { mchidIn } from '../shell/merchant-number.ts'
import { useText } from '../texts.ts'

/** The filters above the PayScore orders; they live in the address. */
export function ServiceOrderFilterBar({ filters }: { filters: ServiceOrderFilter }) {
  const t = useText()
  const show = (query: ServiceOrderFilter) => navigate(withQuery('/payscore', { ...query }), { replace: true })
  return (
    <search className="filters">
      <SearchField
        value={filters.out_order_no}
        label={t('payscore_search')}
        maxLength={32}
        onSearch={(out_order_no) => show({ ...filters, out_order_no })}
      />
      <SearchField
        value={filters.sub_mchid}
        label={t('sub_merchant')}
        maxLength={32}
        onSearch={(typed) => show({ ...filters, sub_mchid: mchidIn(typed) })}
      />
      <Choice
        value={filters.state}
        label={t('column_state')}
        all={t('all_states')}
        values={SERVICE_ORDER_STATES}
        nameOf={(state) => t(`payscore_state_${state}`)}
        onChange={(state) => show({ ...filters, state })}
      />
      {hasFilters(filters) && (
        <Button type="link" onClick={() => show({})}>
          {t('clear_filters')}
        </Button>
      )}
    </search>
  )
}
