import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Popconfirm, Tag } from 'antd'
import type { Merchant } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { type Fact, Facts } from '../shell/facts.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { ApiSwitch } from './api-switch.tsx'
import { useText } from '../texts.ts'

/** One merchant: its numbers, and what can be done with it. Its keys never leave the till. */
export function MerchantItem({ merchant }: { merchant: Merchant }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { mchid, state } = merchant
  const check = useMutation({ mutationFn: () => api.checkMerchant(mchid) })
  const change = useMutation({
    mutationFn: (verb: 'disable' | 'enable') => api.setMerchantState(mchid, verb),
    onSettled: () => client.invalidateQueries({ queryKey: ['merchants'] }),
  })
  const problem = check.error ?? change.error
  const facts: Fact[] = [
    [t('merchant_number'), mchid],
    ['AppID', merchant.appid],
    [t('merchant_serial'), merchant.serial_no],
    [t('merchant_public_key_id'), merchant.public_key_id],
    [t('merchant_base_url'), merchant.base_url],
    [t('merchant_notify_url'), merchant.notify_urls.payment],
  ]
  return (
    <li className="panel card">
      <span className="card-line">
        <b className="card-title">{merchant.name ?? mchid}</b>
        <Tag color={state === 'active' ? 'green' : 'default'}>{t(`merchant_${state}`)}</Tag>
      </span>
      <Facts facts={facts} />
      <ApiSwitch merchant={merchant} />
      {!merchant.editable && <p className="soft small">{t('merchant_from_files')}</p>}
      <div className="actions">
        <Button onClick={() => check.mutate()} loading={check.isPending}>
          {t('merchant_check')}
        </Button>
        {state === 'active' ? (
          <Popconfirm
            title={t('merchant_disable_question')}
            okText={t('merchant_disable')}
            cancelText={t('cancel')}
            onConfirm={() => change.mutate('disable')}
          >
            <Button danger loading={change.isPending}>
              {t('merchant_disable')}
            </Button>
          </Popconfirm>
        ) : (
          <Button onClick={() => change.mutate('enable')} loading={change.isPending}>
            {t('merchant_enable')}
          </Button>
        )}
      </div>
      {problem && <ProblemAlert problem={problem} />}
      {check.data && (
        <Alert
          showIcon
          type={check.data.ok ? 'success' : 'error'}
          title={check.data.ok ? t('merchant_check_good') : check.data.message}
          {...(check.data.hint && { description: t('error_hint', { hint: check.data.hint }) })}
        />
      )}
    </li>
  )
}
