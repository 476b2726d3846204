import type { ApiVersion } from '../domain/apiVersion.ts'
import { type Cloud, clouds } from './clouds.ts'
import type { ConfigFault } from './configFault.ts'
import { type ConfigFile, configSchema } from './configSchema.ts'
import { isSandboxAllowed } from './sandboxAllowed.ts'
import { trimmed } from './trimmed.ts'

/** The settings of this deployment, with everything resolved that the cloud or the sandbox decides. */
export type RuntimeConfig = {
  readonly clientId: string
  /** The address MSAL knows the identity provider by. */
  readonly authority: string
  /** Hosts (with port) MSAL trusts without asking Microsoft; empty for Microsoft's own. */
  readonly knownAuthorities: readonly string[]
  /** In the sandbox: the provider's endpoints as JSON text, so that nothing has to be discovered. */
  readonly authorityMetadata: string | undefined
  readonly graphBaseUrl: string
  /** What full scope names begin with. */
  readonly graphScopeBase: string
  readonly cloud: Cloud
  /** What the header calls this environment. */
  readonly environmentName: string
  readonly isSandbox: boolean
  /** The API version a first visit starts with. */
  readonly apiVersion: ApiVersion
  /** Limits of the PUT body in bytes that replace the documented ones. */
  readonly limits: Partial<Record<ApiVersion, number>>
}

/** The settings, or everything that is wrong with them. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: RuntimeConfig }
  | { readonly kind: 'invalid'; readonly faults: readonly ConfigFault[] }

/** Reads the content of config.json. `pageHostname` is the host the app runs on: it decides whether a sandbox is allowed. */
export async function readConfig(json: unknown, pageHostname: string): Promise<ConfigReading> {
  const read = configSchema.safeParse(trimmed(json))
  if (!read.success) {
    // The words for what is wrong are no part of a page that works.
    const { faultOf } = await import('./configFault.ts')
    return { kind: 'invalid', faults: read.error.issues.flatMap(faultOf) }
  }
  const { sandbox } = read.data
  if (sandbox !== undefined && !isSandboxAllowed(sandbox, pageHostname)) {
    const { sandboxFaults } = await import('./sandboxFaults.ts')
    return { kind: 'invalid', faults: sandboxFaults(sandbox, pageHostname) }
  }
  return { kind: 'config', config: configOf(read.data) }
}

function configOf(file: ConfigFile): RuntimeConfig {
  const { name, loginUrl, graphUrl } = clouds[file.cloud]
  const common = {
    clientId: file.clientId,
    cloud: file.cloud,
    // Tokens are for the real Graph in the sandbox too; only the place they are sent to differs.
    graphScopeBase: graphUrl,
    apiVersion: file.apiVersion ?? 'v1.0',
    limits: limitsOf(file),
  }
  if (!file.sandbox)
    return {
      ...common,
      authority: `${loginUrl}/${file.tenant}`,
      knownAuthorities: [],
      authorityMetadata: undefined,
      graphBaseUrl: graphUrl,
      environmentName: name,
      isSandbox: false,
    }
  return {
    ...common,
    authority: file.sandbox.authority,
    knownAuthorities: [new URL(file.sandbox.authority).host],
    authorityMetadata: JSON.stringify(file.sandbox.authorityMetadata),
    graphBaseUrl: file.sandbox.graphBaseUrl.replace(/\/+$/, ''),
    environmentName: file.sandbox.name,
    isSandbox: true,
  }
}

function limitsOf({ limits }: ConfigFile): Partial<Record<ApiVersion, number>> {
  return {
    ...(limits?.beta === undefined ? {} : { beta: limits.beta }),
    ...(limits?.['v1.0'] === undefined ? {} : { 'v1.0': limits['v1.0'] }),
  }
}
