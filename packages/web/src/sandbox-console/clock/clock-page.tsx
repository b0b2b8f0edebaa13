import { App, Button, Form, InputNumber, Select, Spin } from 'antd'
import { ApiProblem } from '../../shared/api/api.ts'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import { useAct, useClockQuery, useSandboxTime } from '../api/queries.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { secondsToTomorrow, STEPS, type Unit, UNITS } from './steps.ts'
import { useClockText } from './texts.ts'

const BILL_HOUR = 9

/** Exact also on a clock that runs fast; a sandbox that does not know the words is told in seconds. */
async function advanceToTomorrow() {
  try {
    return await control.advanceTo('tomorrow 09:00')
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 400) throw error
    return control.advance(secondsToTomorrow((await control.clock()).epoch_ms, BILL_HOUR))
  }
}

export function ClockPage() {
  const t = useClockText()
  const s = useShellText()
  const time = useSandboxTime()
  const clock = useClockQuery()
  const { message } = App.useApp()
  const advance = useAct((seconds: number | 'tomorrow') =>
    seconds === 'tomorrow' ? advanceToTomorrow() : control.advance(seconds),
  )
  const go = (seconds: number | 'tomorrow') =>
    advance.mutate(seconds, {
      onSuccess: ({ now }) => void message.success(t('advanced', { time: formatTime(now) })),
    })

  return (
    <>
      <div className="page-title">
        <h1>{s('clock')}</h1>
      </div>
      <ProblemAlert problem={clock.error} onRetry={() => void clock.refetch()} />
      <section className="panel padded clock-now">
        <span className="soft">{t('now')}</span>
        {time ? <time className="big-time">{formatTime(time.now)}</time> : <Spin />}
        <span className="soft">
          {time && t(`mode_${time.mode}`)} {s('beijing_time')}
        </span>
      </section>
      <section className="panel padded">
        <h2>{t('advance')}</h2>
        <p className="soft">{t('advance_hint')}</p>
        <div className="step-buttons" role="group" aria-label={t('presets')}>
          {STEPS.map((step) => (
            <Button key={step.label} disabled={advance.isPending} onClick={() => go(step.seconds)}>
              <StepLabel label={t(step.label)} why={'why' in step ? t(step.why) : undefined} />
            </Button>
          ))}
          <Button type="primary" disabled={advance.isPending} onClick={() => go('tomorrow')}>
            <StepLabel label={t('tomorrow')} why={t('why_tomorrow')} />
          </Button>
        </div>
        <Form<{ amount: number; unit: Unit }>
          layout="vertical"
          initialValues={{ amount: 30, unit: 'm' }}
          onFinish={({ amount, unit }) => go(amount * UNITS[unit])}
        >
          <div className="inline-form">
            <Form.Item name="amount" label={t('amount')} rules={[{ required: true, message: t('amount') }]}>
              <InputNumber min={0} max={100_000} />
            </Form.Item>
            <Form.Item name="unit" label={t('unit')}>
              <Select
                className="unit"
                options={(Object.keys(UNITS) as Unit[]).map((unit) => ({ value: unit, label: t(`unit_${unit}`) }))}
              />
            </Form.Item>
            <Button htmlType="submit" loading={advance.isPending}>
              {t('advance')}
            </Button>
          </div>
        </Form>
        <p className="soft small">{t('only_forward')}</p>
        <ProblemAlert problem={advance.error} />
      </section>
      {clock.data?.speed !== undefined && <Speed speed={clock.data.speed} />}
    </>
  )
}

function StepLabel({ label, why }: { label: string; why: string | undefined }) {
  return (
    <span className="step-label">
      {label}
      {why && <small>{why}</small>}
    </span>
  )
}

function Speed({ speed }: { speed: number }) {
  const t = useClockText()
  const setSpeed = useAct(control.setSpeed)
  return (
    <section className="panel padded">
      <h2>{t('speed')}</h2>
      <p className="soft">{t('speed_hint')}</p>
      <Form<{ speed: number }>
        layout="vertical"
        initialValues={{ speed }}
        onFinish={(fields) => setSpeed.mutate(fields.speed)}
      >
        <div className="inline-form">
          <Form.Item name="speed" label={t('speed')} rules={[{ required: true, message: t('speed') }]}>
            <InputNumber min={0} suffix="×" />
          </Form.Item>
          <Button htmlType="submit" loading={setSpeed.isPending}>
            {t('set_speed')}
          </Button>
        </div>
      </Form>
      <ProblemAlert problem={setSpeed.error} />
    </section>
  )
}
