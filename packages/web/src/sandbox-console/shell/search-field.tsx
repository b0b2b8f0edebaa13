import { Input } from 'antd'
import { useEffect, useState } from 'react'

/** A filter to type in; takes effect a moment after the last key. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (text: string | undefined) => void
}) {
  const [typed, setTyped] = useState(value ?? '')
  useEffect(() => {
    if (typed.trim() === (value ?? '')) return
    const timer = setTimeout(() => onChange(typed.trim() || undefined), 250)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <Input
      type="search"
      allowClear
      className="filter-search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
