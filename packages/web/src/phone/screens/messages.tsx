import { formatTime } from '../../shared/time/time.ts'
import { Avatar } from '../frame/avatar.tsx'
import type { Message } from '../sandbox/control.ts'
import { useMessages } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'

const SHOWN = 5

/** The newest subscribe messages (订阅消息) of shops. */
export function Messages({ openid }: { openid: string }) {
  const t = useWords()
  const { data: messages = [] } = useMessages(openid)
  if (messages.length === 0) return null
  return (
    <section className="card" aria-label={t('messages')}>
      <header className="card-head">
        <h2>{t('messages')}</h2>
      </header>
      <ul className="bill-list">
        {messages.slice(0, SHOWN).map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </ul>
    </section>
  )
}

function MessageRow({ message: { merchant_name = '', data, time } }: { message: Message }) {
  return (
    <li>
      <div className="bill-row" data-testid="message">
        <Avatar name={merchant_name} size={40} />
        <span className="grow">
          <strong>{merchant_name}</strong>
          {Object.entries(data).map(([name, { value }]) => (
            <small key={name}>{value}</small>
          ))}
          <small className="digits">{formatTime(time).slice(5, 16)}</small>
        </span>
      </div>
    </li>
  )
}
