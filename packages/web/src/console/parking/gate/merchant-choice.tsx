import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useApi } from '../../session/session.tsx'
import { useText } from '../../texts.ts'

/** Whose car park it is, where there are several merchants. */
export function MerchantChoice() {
  const t = useText()
  const api = useApi()
  const { data } = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  const active = data?.data.filter(({ state }) => state === 'active') ?? []
  if (active.length < 2) return null
  return (
    <Form.Item name="mchid" label={t('merchant')} initialValue={active[0]?.mchid}>
      <Select
        options={active.map(({ mchid, name }) => ({ value: mchid, label: name ? `${name} (${mchid})` : mchid }))}
      />
    </Form.Item>
  )
}
