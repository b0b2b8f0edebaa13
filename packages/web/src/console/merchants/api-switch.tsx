import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Segmented } from 'antd'
import type { ApiChoice, Merchant } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

type Api = NonNullable<ApiChoice['api']>

const NAMES: Record<Api, string> = { v3: 'APIv3', v2: 'APIv2' }

/** Which API new orders of a merchant go by. Channels that differ are named; the API sets them. */
export function ApiSwitch({ merchant: { mchid, apis, editable } }: { merchant: Merchant }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const choose = useMutation({
    mutationFn: (chosen: ApiChoice) => api.chooseApis(mchid, chosen),
    onSettled: () => client.invalidateQueries({ queryKey: ['merchants'] }),
  })
  const others = Object.entries(apis.channels ?? {}).map(([channel, one]) => `${channel} ${NAMES[one]}`)
  return (
    <div className="small">
      <span className="soft">{t('merchant_api')} </span>
      <Segmented<Api>
        aria-label={t('merchant_api')}
        size="small"
        disabled={!editable || choose.isPending}
        value={apis.api ?? 'v3'}
        options={[
          { value: 'v3', label: NAMES.v3 },
          { value: 'v2', label: NAMES.v2 },
        ]}
        onChange={(chosen) => choose.mutate({ ...apis, api: chosen })}
      />
      {others.length > 0 && <span className="soft"> {others.join(', ')}</span>}
      {choose.error && <ProblemAlert problem={choose.error} write />}
    </div>
  )
}
