import { fail, ok, skipped, warn, type Finding, type Subject } from './finding.ts'
import { isOldP12, p12Advice } from './p12.ts'

/** Whether everything a merchant needs is there, and whether others can read it. */
export function checkFiles({ setup }: Subject): Finding[] {
  return [files(setup), modes(setup)]
}

function files({ place, files, factsFault, p12, nameOf }: Subject['setup']): Finding {
  if (!files.has('private_key') && p12) {
    const old = isOldP12(p12.bytes)
    const why = old ? 'it is sealed with RC2, which Node no longer opens' : 'wxtill reads PEM files only, not PKCS #12'
    return fail(
      'files',
      `${place} has ${p12.where} but no ${nameOf('private_key')}: ${why}.`,
      p12Advice(p12.where, old),
    )
  }
  if (!files.has('private_key')) {
    return fail(
      'files',
      `${nameOf('private_key')} is missing from ${place}: nothing can be signed.`,
      'It was made when the API certificate (商户API证书) was applied for, and stands only there. If it is lost, apply for a new certificate.',
    )
  }
  if (factsFault) {
    return fail(
      'files',
      `${factsFault} (${place}).`,
      'It must be {"mchid", "serial_no", "appid", "api_v3_key", "public_key_id", …}.',
    )
  }
  if (!files.has('certificate')) {
    return warn(
      'files',
      `${nameOf('certificate')} is missing from ${place}: serial and dates cannot be checked.`,
      'Put it beside the key; calls work without it.',
    )
  }
  return ok('files', `all there in ${place}`)
}

function modes({ files }: Subject['setup']): Finding {
  const secrets = [files.get('private_key'), files.get('facts')].filter((file) => file?.mode !== undefined)
  if (process.platform === 'win32' || secrets.length === 0) return skipped('file-mode', 'no file modes to look at')
  const open = secrets.filter((file) => ((file?.mode ?? 0) & 0o077) !== 0)
  if (open.length === 0) return ok('file-mode', 'only their owner can read the secrets')
  const names = open.map((file) => file?.where).join(' and ')
  const mode = (open[0]?.mode ?? 0).toString(8)
  return warn(
    'file-mode',
    `${names} can be read by others on this machine (mode ${mode}).`,
    `chmod 600 ${names.replace(' and ', ' ')}`,
  )
}
