const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DIGITS_14 = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/
/** Padding may be missing: the platform's own examples are cut off at any length. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Formats that can be told from the text alone. Others (`media-id`, `media-url`) are names the platform gave out. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => DATE_TIME.test(text) && isInstant(text),
  date: (text) => DATE.test(text) && isInstant(text),
  yyyyMMddHHmmss: (text) => isInstant(text.replace(DIGITS_14, '$1-$2-$3T$4:$5:$6Z')) && DIGITS_14.test(text),
  'MM/YY': (text) => /^(?:0[1-9]|1[0-2])\/\d{2}$/.test(text),
  numeric: (text) => /^\d+$/.test(text),
  base64: (text) => BASE64.test(text),
  uri: (text) => URL.canParse(text),
  'data-uri': (text) => /^data:[^,]*,/.test(text),
  json: isJson,
}

/** Whether a text has the format; a format that says nothing about the text is always kept. */
export function hasFormat(format: string, text: string): boolean {
  return FORMATS[format]?.(text) ?? true
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
