import { App, Button } from 'antd'
import { useText } from '../texts.ts'
import { copyText } from './copy-text.ts'
import { prettyMessage } from './pretty-message.ts'

/** A raw message, readable, with a button that copies it exactly as it came. */
export function RawMessage({ label, value }: { label: string; value: unknown }) {
  const t = useText()
  const { message } = App.useApp()
  const pretty = prettyMessage(value)
  const copy = async () => {
    if (await copyText(typeof value === 'string' ? value : pretty)) message.success(t('copied'))
    else message.error(t('copy_failed'))
  }
  return (
    <figure className="raw">
      <figcaption>
        {label}
        <Button size="small" type="text" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </figcaption>
      <pre tabIndex={0}>{pretty}</pre>
    </figure>
  )
}
