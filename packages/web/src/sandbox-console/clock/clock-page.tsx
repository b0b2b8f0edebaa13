import { App, Button, Form, InputNumber, Segmented, Select, Spin } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import { useAct, useClockQuery, useSandboxTime } from '../api/queries.ts'
import type { Clock } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { STEPS, type Unit, UNITS } from './steps.ts'
import { useClockText } from './texts.ts'

export function ClockPage() {
  const t = useClockText()
  const s = useShellText()
  const time = useSandboxTime()
  const clock = useClockQuery()
  const { message } = App.useApp()
  const advance = useAct((seconds: number | 'tomorrow') =>
    seconds === 'tomorrow' ? control.advanceTo('tomorrow 09:00') : control.advance(seconds),
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
      {clock.data && <Running clock={clock.data} />}
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

/** Whether it runs, and how fast. */
function Running({ clock: { mode, speed } }: { clock: Clock }) {
  const t = useClockText()
  const setClock = useAct(control.setClock)
  return (
    <section className="panel padded">
      <h2>{t('running')}</h2>
      <Segmented
        aria-label={t('running')}
        value={mode}
        disabled={setClock.isPending}
        options={(['real', 'virtual'] as const).map((value) => ({ value, label: t(`run_${value}`) }))}
        onChange={(chosen) => setClock.mutate({ mode: chosen })}
      />
      <p className="soft">{t('speed_hint')}</p>
      <Form<{ speed: number }>
        layout="vertical"
        initialValues={{ speed }}
        onFinish={(fields) => setClock.mutate({ speed: fields.speed })}
      >
        <div className="inline-form">
          <Form.Item name="speed" label={t('speed')} rules={[{ required: true, message: t('speed') }]}>
            <InputNumber min={0.001} max={100_000} suffix="×" />
          </Form.Item>
          <Button htmlType="submit" loading={setClock.isPending}>
            {t('set_speed')}
          </Button>
        </div>
      </Form>
      <ProblemAlert problem={setClock.error} />
    </section>
  )
}
