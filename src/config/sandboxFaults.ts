import type { ConfigFault } from './configFault.ts'
import type { ConfigFile } from './configSchema.ts'
import { isLocalAddress, isLocalHost } from './sandboxAllowed.ts'

/** What keeps a sandbox from being used, in words: empty where `isSandboxAllowed` allows it. */
export function sandboxFaults(
  sandbox: NonNullable<ConfigFile['sandbox']>,
  pageHostname: string,
): readonly ConfigFault[] {
  if (!isLocalHost(pageHostname))
    return [
      {
        path: 'sandbox',
        problem: `is only allowed when the editor runs on localhost; here it runs on ${pageHostname}`,
        fix: 'Remove "sandbox" from config.json, and set clientId, tenant and cloud of a real tenant.',
      },
    ]
  const { authority, graphBaseUrl, authorityMetadata } = sandbox
  const addresses = { authority, graphBaseUrl, ...prefixed('authorityMetadata', authorityMetadata) }
  const foreign = Object.entries(addresses)
    .filter(([, address]) => !isLocalAddress(address))
    .map(([key, address]) => ({
      path: `sandbox.${key}`,
      problem: `leads to ${address}, which is not on this computer`,
      fix: 'Use localhost, 127.0.0.1 or [::1].',
    }))
  if (URL.canParse(authority) && new URL(authority).protocol !== 'https:')
    foreign.push({
      path: 'sandbox.authority',
      problem: 'does not begin with https',
      fix: 'Write https: the address is only a name there and is never contacted.',
    })
  return foreign
}

function prefixed(prefix: string, members: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [`${prefix}.${key}`, value]))
}
