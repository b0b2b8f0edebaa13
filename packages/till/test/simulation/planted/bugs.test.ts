import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { PLANTED_BUGS } from './bugs.ts'

const packages = new URL('../../../../', import.meta.url)

it.each(PLANTED_BUGS)('can still be planted: $name', async ({ file, find, replace }) => {
  const whole = await readFile(new URL(file, packages), 'utf8')
  expect(whole.split(find)).toHaveLength(2)
  expect(find).not.toBe(replace)
})
