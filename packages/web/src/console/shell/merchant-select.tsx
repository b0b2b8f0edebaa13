import { Select } from 'antd'
import type { Merchant } from '../api/types.ts'
import { useText } from '../texts.ts'

export interface MerchantSelectProps {
  merchants: Merchant[]
  mchid: string | undefined
  onChange: (mchid: string | undefined) => void
}

/** Whose page it is; nothing to choose where there is one merchant only. */
export function MerchantSelect({ merchants, mchid, onChange }: MerchantSelectProps) {
  const t = useText()
  if (merchants.length <= 1) return null
  return (
    <Select
      value={mchid ?? null}
      aria-label={t('merchant')}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      options={merchants.map(({ mchid: value, name }) => ({ value, label: name ? `${name} (${value})` : value }))}
    />
  )
}
