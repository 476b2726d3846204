import { adminConsentLink } from '../auth/adminConsent.ts'
import { bridgeAddress } from '../auth/bridgeAddress.ts'
import type { RuntimeConfig } from '../config/config.ts'
import { scopeUrl, signInScopes } from '../graph/scopes.ts'

/** The admin consent link for what the editor asks for at sign-in. */
export function consentLinkOf(
  config: Pick<RuntimeConfig, 'clientId' | 'authority' | 'authorityMetadata' | 'graphScopeBase'>,
  redirectAddress: string = bridgeAddress(),
): string {
  return adminConsentLink({
    ...config,
    redirectAddress,
    scopes: signInScopes.map((name) => scopeUrl(config.graphScopeBase, name)),
  })
}
