import { App, Button } from 'antd'
import { copyText } from '../../console/shell/copy-text.ts'
import { useShellText } from './texts.ts'

/** Copies a text exactly. `label` says to screen readers what of. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useShellText()
  const { message } = App.useApp()
  const copy = async () => {
    if (await copyText(text)) message.success(t('copied'))
    else message.error(t('copy_failed'))
  }
  return (
    <Button size="small" type="text" aria-label={`${t('copy')} ${label}`} onClick={() => void copy()}>
      {t('copy')}
    </Button>
  )
}

/** A text to take along: shown as it is, with a button that copies it. */
export function CopyBlock({ label, text }: { label: string; text: string }) {
  return (
    <figure className="raw">
      <figcaption>
        {label}
        <CopyButton text={text} label={label} />
      </figcaption>
      <pre tabIndex={0}>{text}</pre>
    </figure>
  )
}
