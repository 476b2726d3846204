/** What a link for an administrator is made of. */
interface ConsentParts {
  readonly clientId: string
  readonly authority: string
  readonly authorityMetadata: string | undefined
  /** Full scope names. */
  readonly scopes: readonly string[]
  readonly redirectAddress: string
}

/**
 * The link with which an administrator allows the editor for the whole organization, without using it:
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function adminConsentLink(parts: ConsentParts): string {
  const query = new URLSearchParams({
    client_id: parts.clientId,
    scope: parts.scopes.join(' '),
    redirect_uri: parts.redirectAddress,
    state: consentState,
  })
  return `${tenantAddress(parts)}/v2.0/adminconsent?${query}`
}

/** How an administrator came back from that link; undefined for any other way to the redirect page. */
export type ConsentReturn = { readonly kind: 'granted' } | { readonly kind: 'refused'; readonly code: string }

/** Reads the query that the redirect page was opened with. What it says besides is not repeated: anybody can write it. */
export function consentReturn(search: string): ConsentReturn | undefined {
  const query = new URLSearchParams(search)
  if (query.get('state') !== consentState && !query.has('admin_consent')) return undefined
  const error = query.get('error')
  if (error === null) return query.get('admin_consent')?.toLowerCase() === 'true' ? { kind: 'granted' } : undefined
  const code = /AADSTS\d+/.exec(query.get('error_description') ?? '')?.[0] ?? error
  return { kind: 'refused', code: /^\w+$/.test(code) ? code : 'unknown' }
}

// The sign-in library has states of its own, which are long: this one tells that the answer is for nobody's sign-in.
const consentState = 'admin-consent'

/** In the sandbox the authority is only a name, and the endpoints say where it is. */
function tenantAddress({ authority, authorityMetadata }: ConsentParts): string {
  const endpoint = /"authorization_endpoint":"([^"]+)\/oauth2\/v2\.0\/authorize"/.exec(authorityMetadata ?? '')?.[1]
  return endpoint ?? authority
}
