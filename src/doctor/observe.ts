import { consentLinkOf } from '../account/consentLink.ts'
import { tenantOf } from '../account/signInFacts.ts'
import { bridgeAddress } from '../auth/bridgeAddress.ts'
import type { AuthPort, Session } from '../auth/session.ts'
import { describeGraphError } from '../calling/describeGraphError.ts'
import type { RuntimeConfig } from '../config/config.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { DoctorConnection, DoctorFacts, Observed, TokenClaims } from '../domain/doctor/doctorFacts.ts'
import { listConnections } from '../graph/connections.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import { getItem } from '../graph/items.ts'
import { getSchema } from '../graph/schema.ts'
import { scopeNameOf, scopeUrl, signInScopes } from '../graph/scopes.ts'
import { tokenClaimsOf } from './tokenClaims.ts'

/** What the set-up is looked at with. */
export interface DoctorPorts {
  readonly config: RuntimeConfig
  readonly auth: Pick<AuthPort, 'getToken'>
  readonly client: GraphClient
  readonly session: Session
  readonly apiVersion: ApiVersion
  readonly connectionId: string
  readonly now?: () => number
  readonly signal?: AbortSignal
}

/** Finds out what the examination needs, with reads alone: nothing is written, and no sign-in page is opened. */
export async function observe(ports: DoctorPorts): Promise<DoctorFacts> {
  const { config, session, apiVersion, connectionId, now = Date.now } = ports
  const isSignedIn = session.kind === 'signedIn'
  const token = isSignedIn ? await askToken(ports) : unasked
  const canCall = token.kind === 'ok'
  const connections = canCall ? await askConnections(ports) : unasked
  const hasConnection = canCall && connectionId !== ''
  const [schema, probe] = hasConnection ? await Promise.all([askSchema(ports), askProbe(ports)]) : [unasked, unasked]
  return {
    now: now(),
    clientId: config.clientId,
    tenant: tenantOf(config),
    cloudName: config.environmentName,
    graphUrl: config.graphBaseUrl,
    apiVersion,
    redirectAddress: bridgeAddress(),
    consentLink: consentLinkOf(config),
    neededScopes: signInScopes,
    account: isSignedIn ? session.account : undefined,
    token,
    connections,
    connectionId,
    schema,
    probe,
  }
}

const unasked = { kind: 'unasked' } as const

async function askToken({ auth, config, signal }: DoctorPorts): Promise<Observed<TokenClaims>> {
  const scopes = signInScopes.map((name) => scopeUrl(config.graphScopeBase, name))
  const result = await auth.getToken(signal ? { scopes, signal } : { scopes })
  if (result.kind === 'token') {
    const claims = tokenClaimsOf(result.token)
    const names = (result.grantedScopes ?? []).map(scopeNameOf)
    return {
      kind: 'ok',
      value: claims ?? {
        scopes: names,
        roleIds: undefined,
        appId: undefined,
        tenantId: undefined,
        expiresAt: undefined,
      },
    }
  }
  const message =
    result.kind === 'failed'
      ? result.message
      : result.kind === 'consentNeeded'
        ? 'The permissions are not granted yet.'
        : (result.why ?? 'Sign in again.')
  return { kind: 'failed', status: undefined, message, needsConsent: result.kind === 'consentNeeded' }
}

async function askConnections({
  client,
  apiVersion,
  signal,
}: DoctorPorts): Promise<Observed<readonly DoctorConnection[]>> {
  const reading = await listConnections(client, { apiVersion, ...(signal ? { signal } : {}) })
  return reading.kind === 'ok'
    ? { kind: 'ok', value: reading.value.connections }
    : failed(reading.error, 'listing connections')
}

async function askSchema({ client, apiVersion, connectionId, signal }: DoctorPorts): Promise<DoctorFacts['schema']> {
  const reading = await getSchema(client, { apiVersion, connectionId, ...(signal ? { signal } : {}) })
  return reading.kind === 'ok'
    ? { kind: 'ok', value: { propertyCount: reading.value.properties.length } }
    : failed(reading.error, 'reading the schema')
}

/** Asks for an item whose ID nobody has. */
async function askProbe({ client, apiVersion, connectionId, signal }: DoctorPorts): Promise<DoctorFacts['probe']> {
  const itemId = `doesNotExist${crypto.randomUUID().replaceAll('-', '')}`
  const result = await getItem(client, { apiVersion, connectionId, itemId, ...(signal ? { signal } : {}) })
  return result.kind === 'ok'
    ? { kind: 'ok', value: { status: result.status } }
    : failed(result.error, 'reading the item', result.answer?.status)
}

function failed(
  error: GraphError,
  doing: Parameters<typeof describeGraphError>[1],
  status?: number,
): Extract<Observed<never>, { kind: 'failed' }> {
  const { title, meaning } = describeGraphError(error, doing)
  return {
    kind: 'failed',
    status: status ?? ('refusal' in error ? error.refusal.status : undefined),
    message: `${title}. ${meaning}`.trim(),
  }
}
