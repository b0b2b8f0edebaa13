import type { TillContext } from '../context.ts'
import { SEALED, VaultError } from '../merchants/vault.ts'

/** Where the names of a movement's people belong. */
export const contextOfNames = ({ mchid, id }: { mchid: string; id: string }): string => `movement/${mchid}/${id}`

type Owner = Parameters<typeof contextOfNames>[0]

/** How names rest that no master key seals. */
const PLAIN = 'plain:'

/** Real names as they rest, until WeChat Pay has them: sealed where the till has a master key, else as they are. */
export const keepNames = (names: string, owner: Owner, { vault }: Pick<TillContext, 'vault'>): string =>
  vault?.seal(names, contextOfNames(owner)) ?? PLAIN + names

/** @throws VaultError when they were sealed, and this till has no key to them. */
export function readNames(kept: string, owner: Owner, { vault }: Pick<TillContext, 'vault'>): string {
  if (!kept.startsWith(SEALED)) return kept.slice(PLAIN.length)
  if (vault === undefined)
    throw new VaultError('A name of this movement is sealed: start the till with its master key.')
  return vault.open(kept, contextOfNames(owner))
}
