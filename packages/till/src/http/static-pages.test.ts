import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { staticPages } from './static-pages.ts'

it('guards the page under each of its names, and gives out nothing beside its folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'till-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'site', 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const app = staticPages(join(folder, 'site'), '')
  for (const path of ['/', '/index.html', '/payments/pay_1']) {
    const { status, headers } = await app.request(path)
    expect([path, status]).toEqual([path, 200])
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-cache')
  }
  for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/secret.txt']) {
    expect([path, (await app.request(path)).status]).toEqual([path, 404])
  }
})
