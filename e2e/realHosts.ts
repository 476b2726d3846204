import { createServer } from 'node:https'
import { getRequestListener } from '@hono/node-server'
import { generate } from 'selfsigned'
import { createSandbox } from '../sandbox/sandboxApp.ts'
import { memoryStorage } from '../sandbox/storage/memoryStorage.ts'
import { test as base } from './fixtures.ts'
import { listenOn } from './host.ts'

/** What Microsoft calls the hosts of each cloud: https://learn.microsoft.com/graph/deployments */
export const clouds = {
  global: {
    name: 'Global',
    loginUrl: 'https://login.microsoftonline.com',
    graphUrl: 'https://graph.microsoft.com',
  },
  usGovL4: { name: 'GCC High', loginUrl: 'https://login.microsoftonline.us', graphUrl: 'https://graph.microsoft.us' },
  usGovL5: { name: 'DoD', loginUrl: 'https://login.microsoftonline.us', graphUrl: 'https://dod-graph.microsoft.us' },
} as const

export type Cloud = keyof typeof clouds

/**
 * The tests of stories under the names of Microsoft’s own hosts: a browser that finds the two faces of a sandbox there, over
 * TLS. The sign-in library is in its ordinary mode then, with settings as a tenant has them.
 */
export const test = base.extend<object, { readonly hosts: RealHosts }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names in the braces.
    async ({}, provide) => {
      const hosts = await startRealHosts()
      await provide(hosts)
      await hosts.stop()
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ hosts, launchOptions }, provide) => {
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), ...hosts.browserArgs] })
    },
    { scope: 'worker' },
  ],
  // The certificate of the hosts is made here.
  ignoreHTTPSErrors: true,
})

interface RealHosts {
  /** What leads a browser to them; cookies of other sites are blocked, as many browsers do. */
  readonly browserArgs: readonly string[]
  readonly stop: () => Promise<void>
}

async function startRealHosts(): Promise<RealHosts> {
  const sandbox = createSandbox({ storage: memoryStorage() })
  const signInHosts = new Set(Object.values(clouds).map(({ loginUrl }) => new URL(loginUrl).host))
  const graphHosts = new Set(Object.values(clouds).map(({ graphUrl }) => new URL(graphUrl).host))
  const answer = (request: Request) => {
    const { host } = new URL(request.url)
    if (signInHosts.has(host)) return sandbox.identity.fetch(request)
    return graphHosts.has(host) ? sandbox.graph.fetch(request) : new Response(undefined, { status: 421 })
  }
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'login.microsoftonline.com' }], {
    algorithm: 'sha256',
  })
  const listener = getRequestListener(answer, { overrideGlobalObjects: false })
  const server = createServer({ key, cert }, (request, response) => void listener(request, response))
  const { port, stop } = await listenOn(server, '127.0.0.1')
  const rules = [...signInHosts, ...graphHosts].map((host) => `MAP ${host}:443 127.0.0.1:${port}`)
  return {
    browserArgs: [`--host-resolver-rules=${rules.join(',')}`, '--test-third-party-cookie-phaseout'],
    stop,
  }
}
