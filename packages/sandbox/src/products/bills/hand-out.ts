import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Call, Outcome } from '../../gateway/call.ts'

/** The hash is that of the uncompressed file, whatever is sent. */
export function handOut(call: Call, text: string, mchid: string): Outcome {
  const plain = Buffer.from(call.fault?.bill_text ?? text)
  const bytes = isGzip(call) ? gzipSync(plain) : plain
  return { body: { ...hashOf(call, plain), download_url: offer(call, bytes, mchid) } }
}

export function isGzip({ query }: Call): boolean {
  return query['tar_type'] === 'GZIP'
}

export function hashOf({ fault }: Call, plain: Buffer): { hash_type: string; hash_value: string } {
  const hash = createHash('sha1').update(fault?.bad_hash ? 'another file' : plain)
  return { hash_type: 'SHA1', hash_value: hash.digest('hex') }
}

/** Where a file can be fetched for a short while. */
export function offer(call: Call, bytes: Buffer, mchid: string): string {
  const { platform, baseUrl, fault } = call
  const { clock, random, rules, downloads } = platform
  const token = random.numbers.alphanumeric(64)
  const now = clock.now()
  downloads.put(token, { mchid, bytes, until: now + (fault?.token_ttl_s ?? rules.billTokenSeconds) * 1000 }, now)
  return `${baseUrl}/v3/billdownload/file?token=${token}${isGzip(call) ? '&tartype=gzip' : ''}`
}
