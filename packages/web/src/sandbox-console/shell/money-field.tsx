import { Form, Input } from 'antd'
import { parseYuan } from '../../shared/money/money.ts'
import { useShellText } from './texts.ts'

/** A form field for yuan; `fenOf` reads it. */
export function MoneyField({ name, label, required = false }: { name: string; label: string; required?: boolean }) {
  const t = useShellText()
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        { required, message: t('bad_amount') },
        {
          validator: (_, value: string | undefined) =>
            !value || parseYuan(value) !== undefined ? Promise.resolve() : Promise.reject(new Error(t('bad_amount'))),
        },
      ]}
    >
      <Input prefix="¥" inputMode="decimal" autoComplete="off" />
    </Form.Item>
  )
}

/** What a money field holds, in fen. */
export const fenOf = (value: string | undefined): number | undefined => (value ? parseYuan(value) : undefined)

/** Fen as the money field shows it, without sign and grouping. */
export const yuanOf = (fen: number): string => (fen / 100).toFixed(2)
