import { Input, Select } from 'antd'

export interface SearchFieldProps {
  value: string | undefined
  label: string
  maxLength: number
  onSearch: (text: string | undefined) => void
}

/** The text a list is filtered by. */
export function SearchField({ value = '', label, maxLength, onSearch }: SearchFieldProps) {
  return (
    <Input.Search
      key={value}
      className="filter-search"
      defaultValue={value}
      placeholder={label}
      aria-label={label}
      maxLength={maxLength}
      allowClear
      onSearch={(text) => onSearch(text.trim() || undefined)}
    />
  )
}

export interface ChoiceProps<Value extends string> {
  value: Value | undefined
  label: string
  /** What choosing none is called. */
  all: string
  values: readonly Value[]
  nameOf: (value: Value) => string
  onChange: (value: Value | undefined) => void
}

/** One of the values a list is filtered by, or all. */
export function Choice<Value extends string>({ value, label, all, values, nameOf, onChange }: ChoiceProps<Value>) {
  return (
    <Select<Value | ''>
      className="filter-select"
      value={value ?? ''}
      aria-label={label}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      options={[{ value: '', label: all }, ...values.map((each) => ({ value: each, label: nameOf(each) }))]}
    />
  )
}
