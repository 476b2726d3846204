import {
  type AccountInfo,
  CacheLookupPolicy,
  InteractionStatus,
  type IPublicClientApplication,
} from '@azure/msal-browser'
import type { TokenRequest, TokenResult } from '../graph/tokens.ts'
import { type LeaveReason, leaveMark } from './leaveMark.ts'
import type { Account, AuthPort, Notice, Session } from './session.ts'

/** The auth port on top of MSAL; the session is reported to `onSession`. */
export type MsalAuth = Omit<AuthPort, 'subscribe' | 'getSession'> & {
  /** Tells the person what went wrong with signing in. */
  readonly notify: (notice: Notice) => void
  /** Called when MSAL saw a change: also one that happened in another tab. */
  readonly report: (seen: { readonly accounts: readonly AccountInfo[]; readonly inProgress: InteractionStatus }) => void
}

/** What signing in calls back. */
export type AuthHooks = {
  /** Awaited before the page is left; if it rejects, the page is not left. */
  readonly beforeRedirect: () => Promise<void>
  readonly onSession: (session: Session) => void
}

/** The part of MSAL that is used: redirects and silent renewal. */
export type MsalApp = Pick<
  IPublicClientApplication,
  | 'acquireTokenRedirect'
  | 'acquireTokenSilent'
  | 'getAccount'
  | 'getActiveAccount'
  | 'getAllAccounts'
  | 'loginRedirect'
  | 'logoutRedirect'
  | 'setActiveAccount'
>

/** Makes the port of an MSAL that has started, and reports the session at once. */
export function msalAuth(msal: MsalApp, hooks: AuthHooks, startNotice?: Notice): MsalAuth {
  // The account of this tab. MSAL's active account is shared by all tabs, so it only decides where a tab starts:
  // otherwise a switch in one tab would send the item of another tab as somebody else.
  let currentId: string | undefined
  let notice = startNotice

  // The sign-in service remembers who failed just now and would lead the next try into the same wall.
  const promptAfterFailure = startNotice ? 'select_account' : undefined

  adoptAccount(msal.getAllAccounts())
  publish()

  return {
    getToken,
    dismissNotice: () => say(undefined),
    notify: say,
    report({ accounts, inProgress }) {
      if (inProgress === InteractionStatus.Startup || inProgress === InteractionStatus.HandleRedirect) return
      adoptAccount(accounts)
      publish()
    },
    switchAccount(accountId) {
      const account = msal.getAccount({ homeAccountId: accountId })
      if (account) {
        currentId = accountId
        msal.setActiveAccount(account)
      }
      notice = undefined
      publish()
      return Promise.resolve()
    },
    signIn({ scopes, loginHint, prompt = promptAfterFailure }) {
      // Of who has an account already, an account says nothing of how this ends.
      return leave(current() === undefined ? 'signIn' : 'access', () =>
        msal.loginRedirect({
          scopes: [...scopes],
          ...(loginHint === undefined ? {} : { loginHint }),
          ...(prompt === undefined ? {} : { prompt }),
        }),
      )
    },
    addAccount: ({ scopes }) =>
      leave('access', () => msal.loginRedirect({ scopes: [...scopes], prompt: 'select_account' })),
    requestInteraction({ scopes, claims }) {
      const account = current()
      const request = { scopes: [...scopes], ...(claims === undefined ? {} : { claims }) }
      return leave('access', () =>
        account ? msal.acquireTokenRedirect({ ...request, account }) : msal.loginRedirect(request),
      )
    },
    async signOut() {
      const account = current()
      if (account) await leave('signOut', () => msal.logoutRedirect({ account }))
    },
  }

  function say(next: Notice | undefined): void {
    notice = next
    publish()
  }

  async function getToken({ scopes, claims, forceRefresh }: TokenRequest): Promise<TokenResult> {
    const account = current()
    if (!account) return { kind: 'signInNeeded' }
    try {
      const { accessToken, scopes: grantedScopes } = await msal.acquireTokenSilent({
        scopes: [...scopes],
        account,
        ...(claims === undefined ? {} : { claims }),
        forceRefresh: forceRefresh ?? false,
        // The hidden frame that would come next needs third-party cookies, which browsers block.
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      })
      return { kind: 'token', token: accessToken, grantedScopes }
    } catch (error) {
      const words = await loadWords()
      return words?.tokenResultOf(error, scopes) ?? { kind: 'failed', message: withoutWords }
    }
  }

  async function leave(reason: LeaveReason, redirect: () => Promise<void>): Promise<void> {
    await hooks.beforeRedirect()
    leaveMark.set(reason)
    try {
      await redirect()
    } catch (error) {
      leaveMark.take()
      const words = await loadWords()
      notice = words?.noticeOf(error) ?? { message: withoutWords, nextStep: 'Try again.', code: 'unknown' }
      publish()
    }
  }

  /** A tab that has had an account keeps to it, even after it was signed out elsewhere. */
  function adoptAccount(accounts: readonly AccountInfo[]): void {
    currentId ??= (msal.getActiveAccount() ?? accounts[0])?.homeAccountId
  }

  function current(): AccountInfo | undefined {
    return currentId === undefined ? undefined : (msal.getAccount({ homeAccountId: currentId }) ?? undefined)
  }

  function publish(): void {
    const account = current()
    const withNotice = notice ? { notice } : {}
    if (!account) return hooks.onSession({ kind: 'signedOut', ...withNotice })
    const others = msal.getAllAccounts().filter(({ homeAccountId }) => homeAccountId !== account.homeAccountId)
    hooks.onSession({
      kind: 'signedIn',
      account: accountOf(account),
      others: others.map(accountOf),
      ...withNotice,
    })
  }
}

function accountOf({ homeAccountId, name, username, tenantId, localAccountId }: AccountInfo): Account {
  return { id: homeAccountId, name: name ?? username, username, tenantId, objectId: localAccountId }
}

/** The words for what goes wrong come when they are needed; undefined where they cannot be had. */
function loadWords() {
  return import('./authErrors.ts').catch(() => undefined)
}

const withoutWords =
  'Signing in did not work, and the part of the editor that says why could not be loaded. Check your connection.'
