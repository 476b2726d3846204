import { createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser'
import { bridgeAddress } from './bridgeAddress.ts'
import { leaveMark } from './leaveMark.ts'
import { type AuthHooks, type MsalAuth, msalAuth } from './msalAuth.ts'
import type { AuthSettings, Notice } from './session.ts'

/** Everything of the auth port that needs MSAL, once it is loaded. */
export type LoadedAuth = MsalAuth & { readonly msal: IPublicClientApplication }

/**
 * Starts MSAL and finishes a sign-in that was under way. Throws if MSAL cannot start.
 * https://learn.microsoft.com/entra/msal/javascript/browser/initialization
 */
export async function createAuth(settings: AuthSettings, hooks: AuthHooks): Promise<LoadedAuth> {
  const bridge = bridgeAddress()
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
  const auth = msalAuth(msal, hooks, await finishRedirect(msal))
  // The Back button may bring this page back as it was left, without starting it again.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isUnfinished(msal)) void unfinishedNotice().then(auth.notify)
  })
  return { ...auth, msal }
}

/** Takes the answer of the sign-in page, if there is one; what it complains about becomes a notice. */
async function finishRedirect(msal: IPublicClientApplication): Promise<Notice | undefined> {
  const orphan = await orphanNotice()
  try {
    const result = await msal.handleRedirectPromise()
    if (result?.account) {
      msal.setActiveAccount(result.account)
      leaveMark.take()
      return undefined
    }
  } catch (error) {
    leaveMark.take()
    const { noticeOfReturn } = await import('./authErrors.ts')
    return noticeOfReturn(error)
  }
  // Said once, it must not come back with the next reload.
  if (orphan) history.replaceState(history.state, '', location.pathname + location.search)
  const unfinished = isUnfinished(msal)
  return orphan ?? (unfinished ? unfinishedNotice() : undefined)
}

/** An error that came with the address, and belongs to no sign-in of this tab. */
async function orphanNotice(): Promise<Notice | undefined> {
  if (!location.hash.includes('error=')) return undefined
  const { noticeInHash } = await import('./hashNotice.ts')
  return noticeInHash(location.hash)
}

/** True in a tab that was left for the sign-in page and is back without an answer: the page showed an error, or was given up. */
function isUnfinished(msal: IPublicClientApplication): boolean {
  const reason = leaveMark.take()
  if (reason === undefined || reason === 'signOut') return false
  // Somebody who signed in in another tab meanwhile misses nothing.
  return reason !== 'signIn' || msal.getAllAccounts().length === 0
}

async function unfinishedNotice(): Promise<Notice> {
  const { noticeOfCodes } = await import('./authErrors.ts')
  return noticeOfCodes(['unfinished'])
}
