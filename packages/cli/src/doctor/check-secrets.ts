import { fail, ok, skipped, type Finding, type Subject } from './finding.ts'

const KEY_BYTES = 32

/** The two symmetric keys: their form only, and never their text. */
export function checkSecrets({ setup }: Subject): Finding[] {
  const v3 = setup.facts.get('api_v3_key')
  const v2 = setup.facts.get('api_v2_key')
  return [
    v3 === undefined
      ? fail(
          'api-v3-key',
          `${setup.nameOf('api_v3_key')} is missing: no notification could be opened.`,
          whereToSet('APIv3'),
        )
      : length('api-v3-key', setup.nameOf('api_v3_key'), v3, 'APIv3'),
    v2 === undefined
      ? skipped('api-v2-key', 'not given; only PayScore jumps and APIv2 need one')
      : length('api-v2-key', setup.nameOf('api_v2_key'), v2, 'APIv2'),
  ]
}

function length(check: string, name: string, key: string, kind: string): Finding {
  const bytes = Buffer.byteLength(key)
  if (bytes === KEY_BYTES) return ok(check, `${KEY_BYTES} bytes`)
  const blanks = Buffer.byteLength(key.trim()) === KEY_BYTES ? ', blanks around it included' : ''
  return fail(check, `${name} has ${bytes} bytes${blanks}; it must have exactly ${KEY_BYTES}.`, whereToSet(kind))
}

function whereToSet(kind: string): string {
  return `Copy the ${kind} key as it was set on the merchant platform (账户中心 > API安全 > 设置${kind}密钥); it cannot be looked up, only set anew.`
}
