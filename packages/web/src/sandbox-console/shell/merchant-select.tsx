import { Select } from 'antd'
import { useMerchants } from '../api/queries.ts'
import { useShellText } from './texts.ts'

/** Narrows a list to one merchant. */
export function MerchantSelect({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (mchid: string | undefined) => void
}) {
  const t = useShellText()
  const { data: merchants } = useMerchants()
  return (
    <Select
      className="filter-select"
      aria-label={t('merchant')}
      value={value ?? ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={[
        { value: '', label: t('all_merchants') },
        ...(merchants ?? []).map(({ mchid, name }) => ({ value: mchid, label: `${mchid} ${name}` })),
      ]}
      onChange={(mchid) => onChange(mchid || undefined)}
    />
  )
}
