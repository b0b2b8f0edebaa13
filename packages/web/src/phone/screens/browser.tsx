import { useState, type FormEvent } from 'react'
import { Icon } from '../frame/icons.tsx'
import { go } from '../frame/navigation.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { Screen } from '../frame/screen.tsx'
import type { Problem } from '../problem.ts'
import type { WebviewKind } from '../sandbox/control.ts'
import { useMerchants } from '../sandbox/queries.ts'
import { isPaymentLink, typedAddress } from '../scan/payment-link.ts'
import { useWords } from '../words.ts'

/** The address of a merchant's page, and as what to open it. */
export function BrowserScreen() {
  const t = useWords()
  const { data: merchants } = useMerchants()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<WebviewKind>('h5')
  const [chosenAppid, setAppid] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const appid = chosenAppid ?? merchants?.[0]?.appid

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const url = typedAddress(typed)
    if (!url) return setProblem({ code: 'BAD_URL', text: t('badAddress') })
    setProblem(undefined)
    if (isPaymentLink(url)) go({ screen: 'scan', code: url })
    else go({ screen: 'open', url, kind, ...(kind === 'miniprogram' && appid && { appid }) })
  }

  return (
    <Screen title={t('browser')}>
      <form className="card form" onSubmit={submit}>
        <label htmlFor="browser-url">{t('address')}</label>
        <div className="field">
          <input
            id="browser-url"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={t('addressPlaceholder')}
            data-testid="browser-url"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <fieldset>
          <legend>{t('openAs')}</legend>
          {(['h5', 'miniprogram'] as const).map((choice) => (
            <label key={choice} className="choice">
              <input
                type="radio"
                name="kind"
                value={choice}
                checked={kind === choice}
                data-testid={`browser-kind-${choice}`}
                onChange={() => setKind(choice)}
              />
              <span>
                <strong>{t(choice === 'h5' ? 'asPage' : 'asMiniProgram')}</strong>
                <small>{t(choice === 'h5' ? 'asPageHint' : 'asMiniProgramHint')}</small>
              </span>
              {kind === choice && <Icon name="check" size={20} />}
            </label>
          ))}
        </fieldset>
        {kind === 'miniprogram' && (
          <>
            <label htmlFor="browser-appid">{t('appid')}</label>
            <select
              id="browser-appid"
              className="select digits"
              data-testid="browser-appid"
              value={appid ?? ''}
              onChange={(event) => setAppid(event.target.value)}
            >
              {merchants?.map((merchant) => (
                <option key={`${merchant.mchid} ${merchant.appid}`} value={merchant.appid}>
                  {merchant.appid} · {merchant.name}
                </option>
              ))}
            </select>
          </>
        )}
        <ProblemNote problem={problem} />
        <button type="submit" className="button primary" data-testid="browser-open">
          {t('open')}
        </button>
      </form>
    </Screen>
  )
}
