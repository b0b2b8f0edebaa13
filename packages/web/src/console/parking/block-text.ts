import { type ConsoleKey, dictionaries, type useText } from '../texts.ts'

type Text = ReturnType<typeof useText>

/** Why a plate cannot be charged, said by WeChat Pay's code; undefined for a code that has no words here. */
export function blockText(code: string | undefined, t: Text): string | undefined {
  const key = `block_${code}`
  return key in dictionaries.en ? t(key as ConsoleKey) : undefined
}

/** The till gives the reason of a fee in English; a plate that cannot be charged has words in both languages. */
export function reasonText(reason: string, t: Text): string {
  const [, code] = /^The plate cannot be charged: (\w+)\.$/.exec(reason) ?? []
  return blockText(code, t) ?? reason
}
