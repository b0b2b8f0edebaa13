import { checkCall } from './check-call.ts'
import { checkClock } from './check-clock.ts'
import { checkEcho } from './check-echo.ts'
import { checkFiles } from './check-files.ts'
import { checkIdentity } from './check-identity.ts'
import { checkNotifyUrl } from './check-notify-url.ts'
import { checkPlatformKeys } from './check-platform-keys.ts'
import { checkSecrets } from './check-secrets.ts'
import { checkV2Call } from './check-v2-call.ts'
import { checkV2Certificate } from './check-v2-certificate.ts'
import { skipped, type Finding, type Subject } from './finding.ts'

/** Every check, from what lies on the disk to what others see. Each finding comes as soon as it is known. */
export async function* diagnose(subject: Subject): AsyncGenerator<Finding, void, undefined> {
  yield* checkFiles(subject)
  yield* checkIdentity(subject)
  yield* checkSecrets(subject)
  yield* checkPlatformKeys(subject)
  const platform = await checkClock(subject)
  yield platform
  if (platform.check === 'platform') yield skipped('signed-call', 'not tried: WeChat Pay cannot be reached')
  else {
    yield* await checkCall(subject)
    yield* await checkV2Call(subject)
    yield* await checkV2Certificate(subject)
  }
  if (subject.echo) yield await checkEcho(subject)
  yield* await checkNotifyUrl(subject)
}
