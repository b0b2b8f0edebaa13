import { useMemo } from 'react'
import { type Language, useLanguage } from './language.ts'

/** Names in braces inside a text: `'剩余 {time}'` → `'time'`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

type Arguments<Text extends string> = [NamesIn<Text>] extends [never]
  ? []
  : [values: Record<NamesIn<Text>, string | number>]

/** The keys whose texts take no values. */
export type PlainKey<Texts extends Record<string, string>> = {
  [Key in keyof Texts]: [NamesIn<Texts[Key]>] extends [never] ? Key : never
}[keyof Texts]

/** Reads a text by its key; texts with `{names}` take their values. */
export type Translate<Texts extends Record<string, string>> = <Key extends keyof Texts>(
  key: Key,
  ...values: Arguments<Texts[Key]>
) => string

/** The same keys in every language; the Chinese texts (written `as const`) say which keys and names there are. */
export type Dictionaries<Texts extends Record<string, string>> = Record<Language, Record<keyof Texts, string>> & {
  'zh-CN': Texts
}

/** The translate function of one language. */
export function translator<Texts extends Record<string, string>>(
  dictionaries: Dictionaries<Texts>,
  language: Language,
): Translate<Texts> {
  const texts: Record<keyof Texts, string> = dictionaries[language]
  return (key, ...[values]) =>
    texts[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String((values as Record<string, string | number> | undefined)?.[name] ?? whole),
    )
}

/** A React hook that gives the translate function of the page's language. */
export function translations<Texts extends Record<string, string>>(
  dictionaries: Dictionaries<Texts>,
): () => Translate<Texts> {
  return function useTranslate() {
    const language = useLanguage()
    return useMemo(() => translator(dictionaries, language), [language])
  }
}

/** Where two dictionaries differ: keys, or `{names}` of a key, that only one of them has. For tests. */
export function dictionaryDifferences(one: Record<string, string>, other: Record<string, string>): string[] {
  const shape = (texts: Record<string, string>) =>
    Object.entries(texts).map(([key, text]) => `${key}(${[...new Set(text.match(/\{\w+\}/g))].toSorted().join('')})`)
  const [here, there] = [new Set(shape(one)), new Set(shape(other))]
  return [...[...here].filter((entry) => !there.has(entry)), ...[...there].filter((entry) => !here.has(entry))]
}
