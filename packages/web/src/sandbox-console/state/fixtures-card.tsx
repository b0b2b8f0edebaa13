import { Alert, Button, Form, Input, Upload } from 'antd'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import type { AppliedFixtures } from '../api/types.ts'
import { readObject } from '../faults/knob-input.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useStateText } from './texts.ts'

const EXAMPLE = `{
  "payers": [{ "openid": "oAlice", "nickname": "爱丽丝", "balance": 100000 }],
  "orders": [{ "out_trade_no": "TEA-0001", "total": 300 }]
}`

export function FixturesCard() {
  const t = useStateText()
  const [form] = Form.useForm<{ text: string }>()
  const apply = useAct(control.applyFixtures)
  return (
    <section className="panel padded">
      <h2>{t('fixtures')}</h2>
      <p className="soft">{t('fixtures_hint')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ text: EXAMPLE }}
        onFinish={({ text }) => apply.mutate(readObject(text) ?? {})}
      >
        <Form.Item
          name="text"
          label={t('fixtures_label')}
          rules={[
            {
              validator: (_, text: string) =>
                readObject(text) ? Promise.resolve() : Promise.reject(new Error(t('fixtures_bad'))),
            },
          ]}
        >
          <Input.TextArea className="code-area" autoSize={{ minRows: 4, maxRows: 16 }} spellCheck={false} />
        </Form.Item>
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={apply.isPending}>
            {t('apply')}
          </Button>
          <Upload
            accept=".json,application/json"
            showUploadList={false}
            beforeUpload={(file) => {
              void file.text().then((text) => form.setFieldValue('text', text))
              return false
            }}
          >
            <Button>{t('fixtures_file')}</Button>
          </Upload>
        </div>
      </Form>
      {apply.data && <Applied answer={apply.data} />}
      <ProblemAlert problem={apply.error} />
    </section>
  )
}

function Applied({ answer: { made, kept } }: { answer: AppliedFixtures }) {
  const t = useStateText()
  const numbers = (lists: AppliedFixtures['made']) => Object.values(lists).flat()
  return (
    <Alert
      className="problem"
      type="success"
      title={t('fixtures_done', { made: numbers(made).length, kept: numbers(kept).length })}
      description={
        <>
          {numbers(made).length > 0 && <p>{`${t('made')}: ${numbers(made).join(', ')}`}</p>}
          {numbers(kept).length > 0 && <p>{`${t('kept')}: ${numbers(kept).join(', ')}`}</p>}
        </>
      }
    />
  )
}
