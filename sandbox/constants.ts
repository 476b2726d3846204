/** The one tenant of the sandbox. */
export const tenantId = '5a4db0c5-0000-4000-8000-0000000007e4'

/** The tenant's verified domain; `.example` can never be registered. */
export const tenantDomain = 'contoso.example'

/** App id of the editor: the app that owns the connections "tickets", "wiki" and "drafty". */
export const editorAppId = '5a4db0c5-0000-4000-8000-00000000ed17'

/** App id of somebody else's app: it owns the connection "foreign". */
export const foreignAppId = '5a4db0c5-0000-4000-8000-00000000f0e1'

/** Audience of an access token unless another is asked for, as in the global cloud: only the base URL of Graph differs. */
export const graphAudience = 'https://graph.microsoft.com'

/** The Graphs that tokens can be for, one of each cloud: https://learn.microsoft.com/graph/deployments */
export const graphAudiences = [graphAudience, 'https://graph.microsoft.us', 'https://dod-graph.microsoft.us']

/** Issuer of every token. It names no port, so tokens stay good when the sandbox starts on another one. */
export const tokenIssuer = `http://localhost/__sandbox/login/${tenantId}/v2.0`

/** A schema with a property of this name is taken, and its registration fails. */
export const failingPropertyName = 'failSchema'
