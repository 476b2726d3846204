import { clientsClaim } from 'workbox-core'
import { getCacheKeyForURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { isSettings, unversionedFile } from './ownAddresses.ts'

declare const self: ServiceWorkerGlobalScope

/** What the build consists of: config/serviceWorkerPlugin.ts writes it here. */
declare const filesOfBuild: (string | PrecacheEntry)[]

// Keeps the editor's own files on the device, so that it opens without a network and no part of it is ever missing. It
// answers for these files alone: what goes to Graph, to sign-in or to the sandbox never comes through here. A new version
// waits until no page of the one before is open, so that an old page keeps its parts.

const folder = new URL('./', self.location.href).pathname

// From the network while there is one: a reload brings what is on the host. These have the same name in every version.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && unversionedFile(url.pathname, folder) !== undefined,
  async ({ request, url }) => {
    try {
      return await fetch(request)
    } catch {
      return (await matchPrecache(unversionedFile(url.pathname, folder) ?? '')) ?? Response.error()
    }
  },
)
const settings = new NetworkFirst({ cacheName: 'settings' })
registerRoute(({ url, sameOrigin }) => sameOrigin && isSettings(url.pathname, folder), settings)
// The page read them before there was a worker.
self.addEventListener('install', (event) => {
  const [, kept] = settings.handleAll({ event, request: new Request('config.json') })
  event.waitUntil(kept)
})
precacheAndRoute(filesOfBuild)
clientsClaim()

// A page asks whether this version is its own, by the address of its script.
self.addEventListener('message', ({ data, ports }) => {
  ports[0]?.postMessage(typeof data === 'string' && getCacheKeyForURL(data) !== undefined)
})
