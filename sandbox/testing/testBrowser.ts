import { z } from 'zod'
import { editorAppId, foreignAppId, tenantId } from '../constants.ts'
import { sha256Base64Url } from '../identity/base64Url.ts'
import { people } from '../identity/people.ts'
import { createSandbox, type Sandbox, type SandboxParts } from '../sandboxApp.ts'
import { memoryStorage } from '../storage/memoryStorage.ts'

export const origin = 'http://localhost:5173'
export const redirectUri = `${origin}/auth-redirect.html`
export const appScopes: readonly string[] = [
  'User.Read',
  'ExternalConnection.ReadWrite.OwnedBy',
  'ExternalItem.ReadWrite.OwnedBy',
]
export const verifier = 'a-verifier-of-at-least-43-characters-0123456789'
const login = `${origin}/__sandbox/login/${tenantId}/oauth2/v2.0`

const tokensShape = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
  client_info: z.string(),
  scope: z.string(),
  expires_in: z.number(),
})

export type Tokens = z.infer<typeof tokensShape>

/** A sandbox whose clock stands still until a test moves it. */
export function testSandbox(more: Pick<SandboxParts, 'throttleEvery' | 'indexSeconds'> = {}): {
  readonly sandbox: Sandbox
  readonly time: { now: number }
} {
  const time = { now: Date.parse('2026-03-01T12:00:00Z') }
  return { sandbox: createSandbox({ storage: memoryStorage(), clock: () => time.now, ...more }), time }
}

/** A browser that keeps the session cookie and fills in the sign-in pages. */
export type TestBrowser = ReturnType<typeof testBrowser>

export function testBrowser(sandbox: Sandbox, appId: typeof editorAppId | typeof foreignAppId = editorAppId) {
  let cookie = ''
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('Cookie', cookie)
    const response = await sandbox.fetch(new Request(url, { ...init, headers }))
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    return response
  }
  const authorizeUrl = async (scopes: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const params = new URLSearchParams({
      client_id: appId,
      redirect_uri: redirectUri,
      response_type: 'code',
      response_mode: 'fragment',
      scope: [
        'openid',
        'profile',
        'offline_access',
        ...scopes.map((scope) => `https://graph.microsoft.com/${scope}`),
      ].join(' '),
      code_challenge: await sha256Base64Url(verifier),
      code_challenge_method: 'S256',
      state: 'the-state',
      nonce: 'the-nonce',
      client_info: '1',
      ...more,
    })
    return `${login}/authorize?${params}`
  }
  const post = (url: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
    send(url, { method: 'POST', body: new URLSearchParams(form), headers })
  const askToken = (form: Readonly<Record<string, string>>) =>
    post(`${login}/token`, { client_id: appId, ...form }, { Origin: origin })
  const redeem = (code: string) =>
    askToken({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier })

  return {
    authorizeUrl,
    get: (url: string) => send(url),
    post,
    askToken,
    /** As a program without a page would. */
    askTokenWithoutOrigin: (form: Readonly<Record<string, string>>) =>
      post(`${login}/token`, { client_id: appId, ...form }),
    redeem,
    refresh: (refreshToken: string, more: Readonly<Record<string, string>> = {}) =>
      askToken({ grant_type: 'refresh_token', refresh_token: refreshToken, scope: 'openid offline_access', ...more }),
    logoutUrl: (query: string) => `${login}/logout?${query}`,
    /** Signs in and accepts what is asked; the consent box is ticked when `organization` is on. */
    async signIn(who: Who, scopes: readonly string[] = appScopes, organization = 'off'): Promise<Tokens> {
      const url = await authorizeUrl(scopes, { prompt: 'select_account' })
      const person = oidOf(who)
      let response = await post(url, { step: 'account', person })
      if (response.status === 200) {
        response = await post(url, { step: 'consent', person, decision: 'accept', organization })
      }
      return readTokens(await redeem(answerIn(response).get('code') ?? ''))
    },
  }
}

export type Who = (typeof people)[number]['key']

export function oidOf(who: Who): string {
  return people.find((person) => person.key === who)?.oid ?? ''
}

export async function readTokens(response: Response): Promise<Tokens> {
  return tokensShape.parse(await response.json())
}

/** The parameters that a redirect to the app carries in its fragment. */
export function answerIn(response: Response): URLSearchParams {
  return new URLSearchParams(new URL(response.headers.get('Location') ?? '').hash.slice(1))
}

const errorShape = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    innerError: z.object({ code: z.string().optional(), message: z.string().optional() }),
  }),
})

export async function readGraphError(response: Response): Promise<z.infer<typeof errorShape>['error']> {
  return errorShape.parse(await response.json()).error
}

/** Calls the sandbox's Graph with a token; a body makes it a PUT unless said otherwise. */
export async function callGraph(
  sandbox: Sandbox,
  accessToken: string,
  path: string,
  init: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  return sandbox.fetch(
    new Request(`${origin}/__sandbox/graph/${path}`, {
      method: init.method ?? (init.body === undefined ? 'GET' : 'PUT'),
      headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json', ...init.headers },
      ...(init.body === undefined ? {} : { body: init.body }),
    }),
  )
}
