import { Button } from 'antd'
import { withQuery } from '../../../shared/api/api.ts'
import { PERMISSION_STATES, type PermissionFilter } from '../../api/payscore.ts'
import { hasFilters } from '../../payments/filters.ts'
import { navigate } from '../../router.ts'
import { Choice, SearchField } from '../../shell/filter-fields.tsx'
import { mchidIn } from '../../shell/merchant-number.ts'
import { useText } from '../../texts.ts'
import { PERMISSIONS } from './permission-filters.ts'

/** The filters above the permissions; they live in the address. */
export function PermissionFilterBar({ filters }: { filters: PermissionFilter }) {
  const t = useText()
  const show = (query: PermissionFilter) => navigate(withQuery(PERMISSIONS, { ...query }), { replace: true })
  return (
    <search className="filters">
      <SearchField
        value={filters.openid}
        label={t('permission_search')}
        maxLength={128}
        onSearch={(openid) => show({ ...filters, openid })}
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
        values={PERMISSION_STATES}
        nameOf={(state) => t(`permission_state_${state}`)}
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
