import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type InlineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Each set of pages is a site of its own, so that the till and the sandbox can serve one without the other. */
const SITES = ['console', 'phone', 'sandbox-console'] as const
/** Where a site is served, when not under its own name: the sandbox has its console where the till has its own. */
const BASES: Partial<Record<(typeof SITES)[number], string>> = { 'sandbox-console': '/console/' }

const site = (name: (typeof SITES)[number]): InlineConfig => ({
  configFile: false,
  root: here(`./${name}`),
  base: BASES[name] ?? `/${name}/`,
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here(`./dist/pages/${name}`),
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL would need a hole in the pages' content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
  },
})

/** `vite build` builds every site; `vite` serves the console for development, `vite --mode phone` or `--mode sandbox-console` the others. */
export default defineConfig(({ command, mode }) => {
  if (command === 'build') {
    return {
      ...site('console'),
      builder: {
        buildApp: async (builder) => {
          await builder.build(builder.environments.client)
          await build(site('phone'))
          await build(site('sandbox-console'))
        },
      },
    }
  }
  const till = process.env.WXTILL_URL ?? 'http://127.0.0.1:8080'
  const sandbox = process.env.WXTILL_SANDBOX_URL ?? 'http://127.0.0.1:9080'
  return {
    ...site(SITES.find((name) => name === mode) ?? 'console'),
    server: { fs: { allow: [here('../..')] }, proxy: { '/v1': till, '/_sandbox': sandbox } },
  }
})
