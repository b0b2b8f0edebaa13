import { isRecord } from './json.ts'

type Change = (text: string, pointer: string) => string | Promise<string>

/**
 * Replaces the strings a pointer (with `*` for every element) leads to. Returns a copy where something changed and the same
 * object where nothing did; the caller's object is never altered.
 */
export async function replaceFields(value: unknown, pointers: readonly string[], change: Change): Promise<unknown> {
  let result = value
  for (const pointer of pointers) result = await replaceAt(result, pointer.split('/').slice(1), pointer, change)
  return result
}

/** Tells whether any of the pointers leads to a string. */
export function hasFields(value: unknown, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => leads(value, pointer, 1))
}

async function replaceAt(value: unknown, steps: readonly string[], pointer: string, change: Change): Promise<unknown> {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' && value !== '' ? change(value, pointer) : value
  if (step === '*') {
    return Array.isArray(value) ? Promise.all(value.map((item) => replaceAt(item, rest, pointer, change))) : value
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value
  const replaced = await replaceAt(value[step], rest, pointer, change)
  return replaced === value[step] ? value : { ...value, [step]: replaced }
}

/** Asked of every request, so the pointer is read in place: `at` is where its next step begins. */
function leads(value: unknown, pointer: string, at: number): boolean {
  if (at > pointer.length) return typeof value === 'string' && value !== ''
  const slash = pointer.indexOf('/', at)
  const end = slash === -1 ? pointer.length : slash
  const step = pointer.slice(at, end)
  if (step === '*') return Array.isArray(value) && value.some((item) => leads(item, pointer, end + 1))
  return isRecord(value) && Object.hasOwn(value, step) && leads(value[step], pointer, end + 1)
}
