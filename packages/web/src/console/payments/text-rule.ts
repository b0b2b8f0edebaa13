import type { useText } from '../texts.ts'

const encoder = new TextEncoder()

/** WeChat Pay counts bytes of UTF-8, three for a Chinese character. */
export function fitsBytes(text: string, max: number): boolean {
  return encoder.encode(text.trim()).length <= max
}

/** A rule of a form's field: at most so many bytes. */
export function bytesRule(t: ReturnType<typeof useText>, max: number) {
  return {
    validator: (_rule: unknown, text: string | undefined) =>
      fitsBytes(text ?? '', max) ? Promise.resolve() : Promise.reject(new Error(t('text_too_long', { max }))),
  }
}
