const local = 'http://localhost:5173/x'

/** A sandbox on this computer. */
export const aSandbox = {
  name: 'Sandbox',
  authority: 'https://localhost:5173/login',
  authorityMetadata: {
    issuer: local,
    authorization_endpoint: local,
    token_endpoint: local,
    end_session_endpoint: local,
    jwks_uri: local,
  },
  graphBaseUrl: local,
}
