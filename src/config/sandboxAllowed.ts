import type { ConfigFile } from './configSchema.ts'

/**
 * Whether a sandbox may be used. Its settings decide where sign-in codes, tokens and items are sent, so they count on this
 * computer only. Why one may not is said by `sandboxFaults`, which loads when it is needed.
 */
export function isSandboxAllowed(sandbox: NonNullable<ConfigFile['sandbox']>, pageHostname: string): boolean {
  const { authority, graphBaseUrl, authorityMetadata } = sandbox
  const addresses = [authority, graphBaseUrl, ...Object.values(authorityMetadata)]
  return isLocalHost(pageHostname) && addresses.every(isLocalAddress) && new URL(authority).protocol === 'https:'
}

/** True for an address that leads to this computer. */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (url.protocol === 'http:' || url.protocol === 'https:') && isLocalHost(url.hostname)
}

/** True for the names of this computer. */
export function isLocalHost(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
