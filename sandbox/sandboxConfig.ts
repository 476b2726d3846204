import { editorAppId, tenantId, tokenIssuer } from './constants.ts'

/** What /config.json answers: the app's run-time settings, pointing at this sandbox. */
export function sandboxConfig(identityBase: string, graphBase: string): object {
  const login = `${identityBase}/${tenantId}`
  return {
    clientId: editorAppId,
    tenant: tenantId,
    cloud: 'global',
    apiVersion: 'beta',
    sandbox: {
      name: 'Sandbox',
      // MSAL wants an https authority. It never contacts it, because the endpoints below are given.
      authority: login.replace(/^http:/, 'https:'),
      authorityMetadata: {
        issuer: tokenIssuer,
        authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
        token_endpoint: `${login}/oauth2/v2.0/token`,
        end_session_endpoint: `${login}/oauth2/v2.0/logout`,
        jwks_uri: `${login}/discovery/v2.0/keys`,
      },
      graphBaseUrl: graphBase,
    },
  }
}
