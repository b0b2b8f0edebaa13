import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const SPECIFIER = /(\bfrom |\bimport\(|^import )'([^']+)'/gm

/**
 * Copies the declarations that the entries lead to, and no others: neither tests nor what only they use are published.
 * The declarations of inlined packages come along, so that whoever uses the types needs nothing besides.
 *
 * @param {string[]} entries the `.d.ts` files that `exports` names, in `dist`
 * @param {{ compiled: string, dist: string, inlined: Record<string, string> }} places where the compiler left them, where they
 *   go, and the folders of the inlined packages by name
 */
export function copyDeclarations(entries, { compiled, dist, inlined }) {
  const todo = entries.map((target) => ({ source: join(compiled, relative(dist, target)), target }))
  const done = new Set()
  for (const file of todo) {
    if (done.has(file.target)) continue
    done.add(file.target)
    const text = readFileSync(file.source, 'utf8').replace(SPECIFIER, (whole, before, specifier) => {
      const next = follow(specifier, file, inlined, dist)
      if (!next) return whole
      todo.push(next)
      return `${before}'${relativeSpecifier(file.target, next.target)}'`
    })
    mkdirSync(dirname(file.target), { recursive: true })
    writeFileSync(file.target, text)
  }
}

/** The declarations a specifier leads to, and where they go; nothing for what stays outside. */
function follow(specifier, file, inlined, dist) {
  if (specifier.startsWith('.')) {
    const path = specifier.replace(/\.[jt]s$/, '.d.ts')
    return { source: resolve(dirname(file.source), path), target: resolve(dirname(file.target), path) }
  }
  const name = Object.keys(inlined).find((name) => specifier === name || specifier.startsWith(`${name}/`))
  if (!name) return undefined
  const { exports } = JSON.parse(readFileSync(join(inlined[name], 'package.json'), 'utf8'))
  const { types } = exports[`.${specifier.slice(name.length)}`]
  return {
    source: join(inlined[name], types),
    target: join(dist, name.replace(/^.*\//, ''), relative('dist', types)),
  }
}

function relativeSpecifier(from, to) {
  const path = relative(dirname(from), to)
    .replace(/\.d\.ts$/, '.js')
    .split(sep)
    .join('/')
  return path.startsWith('.') ? path : `./${path}`
}
