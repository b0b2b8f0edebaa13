import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Application, Converter, ReflectionKind, type Context, type DeclarationReflection } from 'typedoc'
import { LANGUAGES, root, word, type Language } from './language.ts'

const docs = fileURLToPath(new URL('..', import.meta.url))
const sdk = fileURLToPath(new URL('../../packages/sdk/', import.meta.url))

/**
 * Writes the sdk's doc comments as Markdown: a page an entry of the package, and one a named product. They are English; the Chinese
 * half of the site has the same pages, so that changing the language never leads nowhere.
 */
export async function sdkPages(): Promise<void> {
  const entries = [...packageEntries(), ...namedProducts()]
  const out = folderOf('en')
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(([, path]) => path),
    tsconfig: `${docs}tsconfig.reference.json`,
    plugin: ['typedoc-plugin-markdown'],
    out,
    name: '@wxtill/sdk',
    readme: 'none',
    logLevel: 'Warn',
    excludeExternals: true,
    // Requests and answers stand in the reference of endpoints.
    externalPattern: ['**/node_modules/**', '**/protocol/src/**', '**/generated/*.gen.ts'],
    excludePrivate: true,
    disableSources: true,
    sort: ['source-order'],
    validation: { notExported: false, invalidLink: false, rewrittenLink: false, unusedMergeModuleWith: false },
    router: 'module',
    entryFileName: 'index',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
  } as Parameters<typeof Application.bootstrapWithPlugins>[0])
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => tidy(context, entries))
  const project = await app.convert()
  if (!project) throw new Error('The sdk’s doc comments could not be read.')
  await app.generateOutputs(project)
  for (const [name] of entries) retitle(`${out}/${name}.md`, titleOf(name))
  cpSync(out, folderOf('zh'), { recursive: true })
  for (const language of LANGUAGES)
    writeFileSync(`${folderOf(language)}/sidebar.json`, JSON.stringify(sidebar(entries, language)))
}

function folderOf(language: Language): string {
  return `${docs}${root(language).slice(1)}reference/sdk`
}

function sidebar(entries: readonly Entry[], language: Language): object[] {
  const items = entries.map(([name]) => ({ text: titleOf(name), link: `${root(language)}reference/sdk/${name}` }))
  const isNamed = ({ text }: { readonly text: string }): boolean => text.startsWith('wxpay.')
  return [
    { text: word(language, 'entries'), items: items.filter((item) => !isNamed(item)) },
    { text: word(language, 'named'), items: items.filter(isNamed) },
  ]
}

/** `sdk` → `@wxtill/sdk`, `v2` → `@wxtill/sdk/v2`, `named/code-pay` → `wxpay.codePay`. */
function titleOf(name: string): string {
  if (name === 'sdk') return '@wxtill/sdk'
  if (!name.startsWith('named/')) return `@wxtill/sdk/${name}`
  return `wxpay.${name.slice(6).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
}

function retitle(page: string, title: string): void {
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, `---\neditLink: false\n---\n\n${text.replace(/^# .*$/m, `# ${title}`)}`)
}

type Entry = readonly [name: string, path: string]

/** The entries of the package as `package.json` exports them. */
function packageEntries(): Entry[] {
  const { exports } = JSON.parse(readFileSync(`${sdk}package.json`, 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly '@wxtill/source': string }>>
  }
  return Object.entries(exports)
    .filter(([subpath]) => subpath !== './types')
    .map(([subpath, { '@wxtill/source': source }]) => [
      subpath === '.' ? 'sdk' : subpath.slice(2),
      sdk + source.slice(2),
    ])
}

function namedProducts(): Entry[] {
  const folder = `${sdk}src/generated/named/`
  return readdirSync(folder)
    .filter((file) => file !== 'named-products.gen.ts')
    .map((file) => [`named/${file.replace('.gen.ts', '')}`, `${folder}${file}`])
}

/** What a reader need not see: where a member was inherited from, and constructors that only the client calls. */
function tidy(context: Context, entries: readonly Entry[]): void {
  const all = Object.values(context.project.reflections) as DeclarationReflection[]
  for (const reflection of all) {
    delete reflection.overwrites
    delete reflection.inheritedFrom
  }
  for (const reflection of all) {
    if (reflection.kind === ReflectionKind.Constructor && isForTheClient(reflection))
      context.project.removeReflection(reflection)
  }
  const modules = context.project.children ?? []
  for (const [at, module] of modules.entries()) module.name = entries[at]![0]
}

function isForTheClient({ signatures }: DeclarationReflection): boolean {
  return signatures?.some(({ parameters }) => parameters?.[0]?.name === 'caller') ?? false
}
