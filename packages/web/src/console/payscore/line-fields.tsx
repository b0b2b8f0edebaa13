import { Button, Form, Input } from 'antd'
import { amountRule } from '../payments/amount-rule.ts'
import { type ConsoleKey, useText } from '../texts.ts'
import type { TypedLine } from './lines.ts'

export interface LineFieldsProps {
  list: 'fees' | 'discounts'
  title: ConsoleKey
  add: ConsoleKey
  /** Lines that must stay. */
  min: number
}

/** Lines of a name and an amount in yuan each. */
export function LineFields({ list, title, add, min }: LineFieldsProps) {
  const t = useText()
  return (
    <Form.List name={list}>
      {(lines, { add: append, remove }) => (
        <div className="lines" role="group" aria-label={t(title)}>
          <b>{t(title)}</b>
          {lines.map(({ key, name }) => (
            <div key={key} className="line">
              <Form.Item
                name={[name, 'name']}
                rules={[
                  { required: true, whitespace: true, message: t('payscore_line_needed') },
                  differs(list, t('payscore_line_twice')),
                ]}
              >
                <Input aria-label={t('payscore_line_name')} placeholder={t('payscore_line_name')} maxLength={20} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} rules={[amountRule(t, { mayBeZero: true })]}>
                <Input prefix="¥" aria-label={t('amount_yuan')} inputMode="decimal" autoComplete="off" />
              </Form.Item>
              {lines.length > min && (
                <Button type="text" aria-label={t('payscore_line_remove')} onClick={() => remove(name)}>
                  ×
                </Button>
              )}
            </div>
          ))}
          <Button type="dashed" size="small" onClick={() => append({})}>
            {t(add)}
          </Button>
        </div>
      )}
    </Form.List>
  )
}

/** WeChat Pay tells lines apart by their names. */
const differs = (list: string, message: string) => (form: { getFieldValue: (name: string) => unknown }) => ({
  validator: (_rule: unknown, text = '') => {
    const lines = form.getFieldValue(list) as (TypedLine | undefined)[]
    const same = lines.filter((line) => line?.name?.trim() === text.trim())
    return same.length > 1 ? Promise.reject(new Error(message)) : Promise.resolve()
  },
})
