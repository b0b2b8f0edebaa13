import { Button, Form, Skeleton, Tabs, Tag } from 'antd'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '../../console/link.tsx'
import { formatMoney } from '../../shared/money/money.ts'
import { control } from '../api/control.ts'
import { useAct, useMerchants } from '../api/queries.ts'
import type { Credentials, KeyKinds, Merchant, MerchantFile } from '../api/types.ts'
import { CopyBlock, CopyButton } from '../shell/copy-button.tsx'
import { Facts } from '../shell/facts.tsx'
import { fenOf, MoneyField, yuanOf } from '../shell/money-field.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { SwitchCard } from './rotation-card.tsx'
import { snippets } from './snippets.ts'
import { useMerchantText } from './texts.ts'

export function MerchantPage({ mchid }: { mchid: string }) {
  const t = useMerchantText()
  const s = useShellText()
  const merchants = useMerchants()
  const merchant = merchants.data?.find((candidate) => candidate.mchid === mchid)
  const credentials = useQuery({
    queryKey: ['credentials', mchid],
    queryFn: () => control.credentials(mchid),
    enabled: merchant !== undefined,
  })
  const files = useQuery({
    queryKey: ['files', mchid],
    queryFn: () => control.files(mchid),
    enabled: merchant !== undefined,
  })
  const problem = merchants.error ?? credentials.error ?? files.error

  return (
    <>
      <Link to="/merchants" className="back">
        {`‹ ${t('back')}`}
      </Link>
      <div className="page-title">
        <h1>{merchant?.name ?? mchid}</h1>
      </div>
      <ProblemAlert problem={problem} />
      {merchants.data && !merchant && <p role="status">{s('unknown_merchant')}</p>}
      {!merchants.data && !problem && <Skeleton active />}
      {merchant && (
        <div className="columns">
          <div className="column">
            <MerchantFacts merchant={merchant} />
            <SwitchCard merchant={merchant} />
            {files.data && <Files mchid={mchid} files={files.data} />}
          </div>
          <div className="column">
            {credentials.data && <Secrets credentials={credentials.data} />}
            {credentials.data && <Snippets credentials={credentials.data} files={files.data ?? []} />}
          </div>
        </div>
      )}
    </>
  )
}

function keysOf({ modes, switch: way }: Merchant): KeyKinds {
  if (way?.started) return 'switching'
  return modes.length > 1 ? 'both' : (modes[0] ?? 'certificate')
}

function MerchantFacts({ merchant }: { merchant: Merchant }) {
  const t = useMerchantText()
  const { mchid, appid, serial_no, public_key_id, certificate_serials, partners, certificate_state } = merchant
  return (
    <section className="panel padded">
      <Facts
        facts={[
          [t('mchid'), <code key="v">{mchid}</code>],
          [t('appid'), <code key="v">{appid}</code>],
          [t('keys'), t(`keys_${keysOf(merchant)}`)],
          [t('partners'), partners?.join(', ')],
          [t('serial_no'), serial_no && <code>{serial_no}</code>],
          [t('certificate_state'), certificate_state && <Tag color="red">{t(`certificate_${certificate_state}`)}</Tag>],
          [t('public_key_id'), public_key_id && <code>{public_key_id}</code>],
          [
            t('certificate_serials'),
            certificate_serials.length > 0 ? <code>{certificate_serials.join(' ')}</code> : undefined,
          ],
          [
            t('balance'),
            <span key="v" className="amount">
              {formatMoney(merchant.balance)}
            </span>,
          ],
        ]}
      />
      <BalanceForm merchant={merchant} />
    </section>
  )
}

function BalanceForm({ merchant }: { merchant: Merchant }) {
  const t = useMerchantText()
  const s = useShellText()
  const setBalance = useAct((balance: number) => control.setMerchantBalance(merchant.mchid, balance))
  return (
    <Form
      layout="vertical"
      initialValues={{ balance: yuanOf(merchant.balance) }}
      onFinish={({ balance }: { balance: string }) => setBalance.mutate(fenOf(balance) ?? 0)}
    >
      <div className="inline-form">
        <MoneyField name="balance" label={t('set_balance')} required />
        <Button htmlType="submit" loading={setBalance.isPending}>
          {s('save')}
        </Button>
      </div>
      <p className="soft small">{t('balance_hint')}</p>
      <ProblemAlert problem={setBalance.error} />
    </Form>
  )
}

function Secrets({ credentials }: { credentials: Credentials }) {
  const t = useMerchantText()
  const [shown, setShown] = useState(false)
  const secret = (label: string, value: string) => (
    <span className="secret">
      <code>{shown ? value : '••••••••'}</code>
      <CopyButton text={value} label={label} />
    </span>
  )
  const { api_v3_key, api_v2_key, appsecret, private_key } = credentials
  return (
    <section className="panel padded">
      <div className="section-head">
        <h2>{t('credentials')}</h2>
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'hide_secrets' : 'show_secrets')}
        </Button>
      </div>
      <Facts
        facts={[
          [t('api_v3_key'), secret(t('api_v3_key'), api_v3_key)],
          [t('api_v2_key'), secret(t('api_v2_key'), api_v2_key)],
          [t('appsecret'), secret(t('appsecret'), appsecret)],
        ]}
      />
      {shown && private_key && <CopyBlock label={t('private_key')} text={private_key} />}
    </section>
  )
}

function Files({ mchid, files }: { mchid: string; files: readonly MerchantFile[] }) {
  const t = useMerchantText()
  const what = (name: string): string => {
    if (name === 'apiclient_key.pem') return t('file_key')
    if (name === 'apiclient_cert.pem') return t('file_cert')
    if (name === 'apiclient_cert.p12') return t('file_p12')
    if (name === 'pub_key.pem') return t('file_pub')
    if (name === 'ca.pem') return t('file_ca')
    return name === 'merchant.json' ? t('file_json') : t('file_platform')
  }
  return (
    <section className="panel padded">
      <div className="section-head">
        <h2>{t('files')}</h2>
        <Button size="small" type="primary" href={control.fileUrl(mchid, `${mchid}.zip`)} download>
          {t('all_files')}
        </Button>
      </div>
      <ul className="file-list">
        {files.map(({ name, size }) => (
          <li key={name}>
            <a href={control.fileUrl(mchid, name)} download>
              {name}
            </a>
            <span className="soft small">
              {what(name)} · {size} B
            </span>
          </li>
        ))}
      </ul>
      {!files.some(({ name }) => name === 'ca.pem') && <p className="soft small">{t('no_ca')}</p>}
      <p className="soft small">{t('files_hint')}</p>
    </section>
  )
}

function Snippets({ credentials, files }: { credentials: Credentials; files: readonly MerchantFile[] }) {
  const t = useMerchantText()
  const certificate = files.find(({ name }) => name.startsWith('wechatpay_'))?.name
  return (
    <section className="panel padded">
      <h2>{t('snippets')}</h2>
      <p className="soft small">{t('snippets_hint')}</p>
      <Tabs
        items={snippets({ credentials, certificate, url: location.origin }).map(({ name, text }) => ({
          key: name,
          label: name,
          children: <CopyBlock label={name} text={text} />,
        }))}
      />
    </section>
  )
}
