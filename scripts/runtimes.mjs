// `npm run test:runtimes`: the sdk on runtimes other than Node. One line a runtime; fails when one of them does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { askNextApp, makeNextApp } from './next-app.mjs'
import { cache, cachedPackage } from './package-cache.mjs'
import { install, requireNode, root } from './prepare.mjs'
import { runQuietly } from './run-quietly.mjs'
import { startSignedPlatform } from './signed-platform.mjs'

requireNode()
install()
const { build } = await import('esbuild')
const vectors = JSON.parse(readFileSync(join(root, 'packages/protocol/vectors.json'), 'utf8'))
const bundles = join(cache, 'bundles')

/** One file from the sources of a smoke program, as an application's own bundler would make it. */
async function bundle(name, options, outfile = join(bundles, `${name}.mjs`)) {
  await build({
    entryPoints: [join(root, `test/runtimes/${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['@wxtill/source'],
    define: { WXTILL_VECTORS: JSON.stringify(vectors) },
    logLevel: 'silent',
    ...options,
  })
  return outfile
}

const WORKER_CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);
`

const runtimes = {
  bun: {
    packages: ['@oven/bun-linux-x64@1.4.5'],
    run: async ({ folder }, platform) =>
      runQuietly(join(folder, 'bin/bun'), ['run', await bundle('server', { platform: 'node' }), platform.url]),
  },
  deno: {
    packages: ['@deno/linux-x64-glibc@2.9.6'],
    run: async ({ folder }, platform) =>
      runQuietly(
        join(folder, 'deno'),
        [
          'run',
          '--no-config',
          '--allow-net',
          '--allow-read',
          '--allow-env',
          await bundle('server', { platform: 'node' }),
          platform.url,
        ],
        { env: { ...process.env, DENO_DIR: join(cache, 'deno'), DENO_NO_UPDATE_CHECK: '1' } },
      ),
  },
  workerd: {
    packages: ['@cloudflare/workerd-linux-64@1.20261117.1'],
    run: async ({ folder }) => {
      await bundle('worker', { platform: 'neutral' })
      const config = join(bundles, 'worker.capnp')
      writeFileSync(config, WORKER_CONFIG)
      return runQuietly(join(folder, 'bin/workerd'), ['test', config])
    },
  },
  'edge-runtime': {
    packages: ['edge-runtime@4.0.1'],
    run: async ({ folder }) => {
      const { EdgeRuntime } = createRequire(import.meta.url)(folder)
      const code = readFileSync(await bundle('edge', { platform: 'neutral', format: 'iife' }), 'utf8')
      const answer = await new EdgeRuntime({ initialCode: code }).dispatchFetch('https://edge.example/')
      return { ok: answer.status === 200, output: await answer.text() }
    },
  },
  next: {
    packages: ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'],
    run: async ({ home }) => {
      await bundle('next-route', { platform: 'neutral' }, makeNextApp(home))
      const { headers, body } = vectors.notifications[0]
      const nonce = headers['Wechatpay-Nonce']
      return askNextApp(home, [
        { what: 'a genuine notification', headers, body, status: 204 },
        { what: 'a forged one', headers, body: `${body} `, status: 401 },
        { what: 'a doubled header', headers: { ...headers, 'Wechatpay-Nonce': [nonce, nonce] }, body, status: 401 },
        { what: 'a long one', headers, body: ' '.repeat(65 * 1024), status: 413 },
      ])
    },
  },
}

mkdirSync(bundles, { recursive: true })
const platform = await startSignedPlatform(vectors)
for (const [name, { packages, run }] of Object.entries(runtimes)) {
  const found = cachedPackage(...packages)
  if (found.missing) {
    console.log(`${name}: skipped (not available: ${found.missing})`)
    continue
  }
  const { ok, output } = await run(found, platform)
  const held = /\d+ checks held/.exec(output)?.[0]
  console.log(`${name} ${found.version}: ${ok && held ? held : `FAILED\n${output.trim()}`}`)
  if (!ok || !held) process.exitCode = 1
}
platform.close()
