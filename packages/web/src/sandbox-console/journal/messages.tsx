import { RawMessage } from '../../console/shell/raw-message.tsx'
import type { JournalEntry, Message } from '../api/types.ts'
import { useJournalText } from './texts.ts'

const headerText = (headers: Message['headers']): string =>
  Object.entries(headers)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('\n')

/** What was sent and what was answered, readable. */
export function Messages({ entry: { request, response } }: { entry: JournalEntry }) {
  const t = useJournalText()
  return (
    <>
      <RawMessage label={t('request_headers')} value={headerText(request.headers) || t('empty_body')} />
      <RawMessage label={t('request_body')} value={request.body || t('empty_body')} />
      <RawMessage label={t('response_headers')} value={headerText(response.headers) || t('empty_body')} />
      <RawMessage label={t('response_body')} value={response.body || t('empty_body')} />
    </>
  )
}
