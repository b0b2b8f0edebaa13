import { parseCertificate } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { merchantFacts } from '../keys/key-files.ts'
import { pkcs12Of } from '../keys/pkcs12.ts'
import { Refusal } from '../refusal.ts'
import { zip, type ZipFile } from './zip.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** What a merchant's developer would download from the merchant platform: credentials, and each of the files. */
export function merchantFileControl(app: Hono, platform: Platform, ca: string | undefined): void {
  const { merchants } = platform
  const find = (mchid: string): Merchant => {
    const merchant = merchants.find(mchid)
    if (!merchant) throw new Refusal(404, 'UNKNOWN_MERCHANT', 'There is no such merchant.')
    return merchant
  }

  app.get('/merchants/:mchid/credentials', (context) =>
    context.json({ credentials: merchants.credentials(find(context.req.param('mchid'))) }),
  )
  app.get('/merchants/:mchid/files', (context) => {
    const files = filesOf(platform, find(context.req.param('mchid')), ca)
    return context.json({ files: files.map(({ name, content }) => ({ name, size: content.length })) })
  })
  app.get('/merchants/:mchid/files/:name', (context) => {
    const { mchid, name } = context.req.param()
    const files = filesOf(platform, find(mchid), ca)
    const content = name === `${mchid}.zip` ? zip(files) : files.find((file) => file.name === name)?.content
    if (!content) {
      throw new Refusal(404, 'UNKNOWN_FILE', `Merchant ${mchid} has no file ${JSON.stringify(name)}.`, {
        hint: `There are ${[...files.map((file) => file.name), `${mchid}.zip`].join(', ')}.`,
      })
    }
    return context.body(new Uint8Array(content), 200, {
      'Content-Type': typeOf(name),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

function filesOf({ merchants }: Platform, merchant: Merchant, ca: string | undefined): ZipFile[] {
  const { private_key, certificate, public_key, certificates } = merchants.credentials(merchant)
  const p12 = private_key === '' ? undefined : pkcs12Of(private_key, certificate, merchant.mchid)
  const files: [name: string, content: string | Buffer | undefined][] = [
    ['apiclient_key.pem', private_key || undefined],
    ['apiclient_cert.pem', certificate],
    ['apiclient_cert.p12', p12],
    ['pub_key.pem', public_key?.key],
    ...certificates.map((pem): [string, string] => [`wechatpay_${parseCertificate(pem).serial_no}.pem`, pem]),
    ['ca.pem', ca],
    ['merchant.json', `${JSON.stringify(merchantFacts(merchant), null, 2)}\n`],
  ]
  return files.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content: Buffer.from(content) }]))
}

function typeOf(name: string): string {
  if (name.endsWith('.zip')) return 'application/zip'
  if (name.endsWith('.p12')) return 'application/x-pkcs12'
  return name.endsWith('.json') ? 'application/json' : 'application/x-pem-file'
}
