import { createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser'
import { noticeOf } from './authErrors.ts'
import { noticeInHash } from './hashNotice.ts'
import { type AuthHooks, type MsalAuth, msalAuth } from './msalAuth.ts'
import type { AuthSettings, Notice } from './session.ts'

/** Everything of the auth port that needs MSAL, once it is loaded. */
export type LoadedAuth = MsalAuth & { readonly msal: IPublicClientApplication }

/**
 * Starts MSAL and finishes a sign-in that was under way. Throws if MSAL cannot start.
 * https://learn.microsoft.com/entra/msal/javascript/browser/initialization
 */
export async function createAuth(settings: AuthSettings, hooks: AuthHooks): Promise<LoadedAuth> {
  const bridge = new URL('auth-redirect.html', document.baseURI).href
  const msal = await createStandardPublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...settings.knownAuthorities],
      ...(settings.authorityMetadata === undefined ? {} : { authorityMetadata: settings.authorityMetadata }),
      redirectUri: bridge,
      // The bridge cleans the address; with the app itself, the app would open at /?state=…
      postLogoutRedirectUri: bridge,
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: 'localStorage' },
  })
  return { ...msalAuth(msal, hooks, await finishRedirect(msal)), msal }
}

/** Takes the answer of the sign-in page, if there is one; what it complains about becomes a notice. */
async function finishRedirect(msal: IPublicClientApplication): Promise<Notice | undefined> {
  const orphan = noticeInHash(location.hash)
  try {
    const result = await msal.handleRedirectPromise()
    if (result?.account) msal.setActiveAccount(result.account)
  } catch (error) {
    return noticeOf(error)
  }
  // Said once, it must not come back with the next reload.
  if (orphan) history.replaceState(history.state, '', location.pathname + location.search)
  return orphan
}
