import { bridgeAddress } from '../auth/bridgeAddress.ts'
import type { RuntimeConfig } from '../config/config.ts'

/** What an app registration has to agree with, each with the name that the screen gives it. */
export function signInFacts(
  { clientId, authority }: Pick<RuntimeConfig, 'clientId' | 'authority'>,
  redirectAddress: string = bridgeAddress(),
): readonly (readonly [name: string, value: string])[] {
  return [
    ['Redirect address', redirectAddress],
    ['Client ID', clientId],
    ['Tenant', tenantOf({ authority })],
  ]
}

/** The tenant as in the settings: an ID, a domain name, or `organizations`. */
export function tenantOf({ authority }: Pick<RuntimeConfig, 'authority'>): string {
  return authority.slice(authority.lastIndexOf('/') + 1)
}
