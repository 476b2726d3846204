/**
 * The claims that Graph demands of a new token, as JSON text, read from a WWW-Authenticate header;
 * undefined when the header is missing or asks for nothing of the kind.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsOf(wwwAuthenticate: string | undefined): string | undefined {
  if (wwwAuthenticate === undefined) return undefined
  if (parameter(wwwAuthenticate, 'error') !== 'insufficient_claims') return undefined
  const encoded = parameter(wwwAuthenticate, 'claims')
  return encoded === undefined ? undefined : decodeJson(encoded)
}

function parameter(header: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"([^"]*)"`, 'i').exec(header)?.[1]
}

function decodeJson(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    JSON.parse(json)
    return json
  } catch {
    // A challenge nobody can read is treated as a plain 401.
    return undefined
  }
}
