// An escape could spell either name, so a text with escapes is searched name by name too.
const SUSPICIOUS = /__proto__|constructor|\\u/

/** JSON without the names that could reach a prototype. */
export function parseJson(json: string): unknown {
  // A reviver makes parsing several times slower; hardly any message needs one.
  if (!SUSPICIOUS.test(json)) return JSON.parse(json)
  return JSON.parse(json, (name, value: unknown) =>
    name === '__proto__' || name === 'constructor' ? undefined : value,
  )
}
