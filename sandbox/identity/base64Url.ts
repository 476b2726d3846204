import { base64url } from 'jose'

export function encodeBase64Url(text: string): string {
  return base64url.encode(new TextEncoder().encode(text))
}

/** BASE64URL(SHA256(text)): how PKCE makes a challenge of a verifier (RFC 7636, 4.2). */
export async function sha256Base64Url(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return base64url.encode(new Uint8Array(digest))
}
