import { useQuery } from '@tanstack/react-query'
import { App, Button, Form, Input, InputNumber, Select } from 'antd'
import { useLanguage } from '../../shared/i18n/language.ts'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import type { FaultKnob } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { knobInput, readObject, readValue, type KnobInput } from './knob-input.ts'
import { titleOf } from './preset-cards.tsx'
import { useFaultText } from './texts.ts'

const TEXT_MATCHES = ['path', 'method', 'mchid', 'number', 'event_type'] as const
const NUMBER_MATCHES = ['attempt', 'nth', 'probability'] as const
const EXAMPLE = '{"fail_after_commit":true}'

interface Fields {
  knobs?: string[]
  /** Values by knob: what an input holds, a choice as its JSON. */
  values?: Record<string, unknown>
  action?: string
  match?: Record<string, string | number | null>
  times?: number | null
}

/** A form for a rule. Where the sandbox does not name its knobs, the action is written as JSON. */
export function NewRule() {
  const t = useFaultText()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const { data: knobs } = useQuery({ queryKey: ['knobs'], queryFn: control.knobs, staleTime: 60_000 })
  const add = useAct(control.addFault)
  if (knobs === undefined) return null
  const submit = (fields: Fields) =>
    add.mutate(ruleOf(fields, knobs ?? []), {
      onSuccess: () => {
        form.resetFields()
        void message.success(t('added'))
      },
    })
  return (
    <section className="panel padded">
      <h2>{t('new_rule')}</h2>
      <p className="soft">{t('new_rule_hint')}</p>
      <Form form={form} layout="vertical" onFinish={submit}>
        {knobs === null ? <ActionField /> : <KnobFields knobs={knobs} />}
        <fieldset className="fields">
          <legend>{t('where')}</legend>
          {TEXT_MATCHES.map((name) => (
            <Form.Item key={name} name={['match', name]} label={t(`m_${name}`)}>
              <Input autoComplete="off" {...(name === 'path' && { placeholder: '/v3/refund/domestic/refunds' })} />
            </Form.Item>
          ))}
          {NUMBER_MATCHES.map((name) => (
            <Form.Item key={name} name={['match', name]} label={t(`m_${name}`)}>
              <InputNumber
                min={name === 'probability' ? 0 : 1}
                {...(name === 'probability' && { max: 1, step: 0.1 })}
              />
            </Form.Item>
          ))}
          <Form.Item name="times" label={t('times')}>
            <InputNumber min={1} precision={0} />
          </Form.Item>
        </fieldset>
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('add')}
        </Button>
      </Form>
      <ProblemAlert problem={add.error} />
    </section>
  )
}

function ActionField() {
  const t = useFaultText()
  const bad = t('json_bad', { example: EXAMPLE })
  return (
    <Form.Item
      name="action"
      label={t('json_action')}
      rules={[
        {
          required: true,
          validator: (_, value: string | undefined) =>
            readObject(value ?? '') ? Promise.resolve() : Promise.reject(new Error(bad)),
        },
      ]}
    >
      <Input.TextArea rows={2} placeholder={EXAMPLE} spellCheck={false} />
    </Form.Item>
  )
}

const HOOKS = ['connection', 'call', 'payer', 'event', 'delivery'] as const
const isHook = (hook: string): hook is (typeof HOOKS)[number] => (HOOKS as readonly string[]).includes(hook)

function KnobFields({ knobs }: { knobs: readonly FaultKnob[] }) {
  const t = useFaultText()
  const language = useLanguage()
  const hookText = (hook: string) => (isHook(hook) ? t(`hook_${hook}`) : hook)
  return (
    <>
      <Form.Item name="knobs" label={t('knobs')} rules={[{ required: true, message: t('knob_needed') }]}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={knobs.map((knob) => ({
            value: knob.name,
            label: `${knob.name} · ${titleOf(knob, language)} (${knob.hooks.map(hookText).join(', ')})`,
          }))}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Fields, after: Fields) => before.knobs !== after.knobs}>
        {({ getFieldValue }) => (
          <div className="fields">
            {knobs
              .filter(({ name }) => (getFieldValue('knobs') as string[] | undefined)?.includes(name))
              .map((knob) => (
                <KnobField key={knob.name} knob={knob} input={knobInput(knob.expected)} />
              ))}
          </div>
        )}
      </Form.Item>
    </>
  )
}

function KnobField({ knob: { name, expected }, input }: { knob: FaultKnob; input: KnobInput }) {
  const t = useFaultText()
  if (input.kind === 'true') return null
  return (
    <Form.Item
      name={['values', name]}
      label={name}
      extra={expected}
      preserve={false}
      rules={[{ required: true, message: `${t('value')}: ${expected}` }]}
    >
      {input.kind === 'choice' ? (
        <Select options={input.values.map((value) => ({ value: JSON.stringify(value), label: String(value) }))} />
      ) : input.kind === 'number' ? (
        <InputNumber min={0} />
      ) : (
        <Input autoComplete="off" />
      )}
    </Form.Item>
  )
}

/** The rule as the control API takes it. */
export function ruleOf({ knobs = [], values = {}, action, match = {}, times }: Fields, known: readonly FaultKnob[]) {
  const chosen = knobs.map((name): [string, unknown] => {
    const input = knobInput(known.find((knob) => knob.name === name)?.expected ?? '')
    if (input.kind === 'true') return [name, true]
    const value = values[name]
    return [name, typeof value === 'string' && input.kind !== 'text' ? readValue(value) : value]
  })
  const conditions = Object.entries(match).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return {
    match: Object.fromEntries(conditions),
    action: action === undefined ? Object.fromEntries(chosen) : readObject(action),
    ...(times ? { times } : {}),
  }
}
