import { z } from 'zod/mini'
import type { TokenClaims } from '../domain/doctor/doctorFacts.ts'

/**
 * What an access token says it is for; undefined when it cannot be read. Graph alone may rely on it, so nothing is decided by it:
 * it is only shown. https://learn.microsoft.com/entra/identity-platform/access-tokens
 */
export function tokenClaimsOf(token: string): TokenClaims | undefined {
  const claims = claimsSchema.safeParse(payloadOf(token)).data
  if (claims === undefined) return undefined
  return {
    scopes: claims.scp.split(' ').filter((scope) => scope !== ''),
    roleIds: claims.wids ?? undefined,
    appId: claims.appid ?? undefined,
    tenantId: claims.tid ?? undefined,
    expiresAt: claims.exp === undefined || claims.exp === null ? undefined : claims.exp * 1000,
  }
}

function payloadOf(token: string): unknown {
  const [, payload = ''] = token.split('.')
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const claimsSchema = z.lazy(() =>
  z.object({
    scp: z.string(),
    wids: z.nullish(z.array(z.string())),
    appid: z.nullish(z.string()),
    tid: z.nullish(z.string()),
    exp: z.nullish(z.number()),
  }),
)
