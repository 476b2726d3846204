import { vi } from 'vitest'

/** From now on the browser has no digests, as on a page without https: those of Node take no buffer of jsdom. */
export function withoutDigests(): void {
  vi.stubGlobal('crypto', { randomUUID: crypto.randomUUID.bind(crypto) })
}
