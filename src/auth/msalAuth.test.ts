import { type AccountInfo, AuthError, InteractionRequiredAuthError, InteractionStatus } from '@azure/msal-browser'
import { describe, expect, test, vi } from 'vitest'
import { leaveMark } from './leaveMark.ts'
import { type MsalApp, msalAuth } from './msalAuth.ts'
import type { Session } from './session.ts'

const adele = account('adele')
const alex = account('alex')
const scopes = ['https://graph.microsoft.com/User.Read']

describe('the session', () => {
  test('starts with the active account and names the others', () => {
    const { sessions } = start([adele, alex], alex)
    expect(sessions).toEqual([
      {
        kind: 'signedIn',
        account: { id: 'alex', name: 'alex', username: 'alex@contoso.example', tenantId: 't', objectId: 'alex' },
        others: [expect.objectContaining({ id: 'adele' })],
      },
    ])
  })

  test('starts signed out when nobody is signed in, with what went wrong', () => {
    const notice = { message: 'm', nextStep: 'n', code: 'c' }
    const sessions: Session[] = []
    msalAuth(fakeMsal([]), hooks(sessions), notice)
    expect(sessions).toEqual([{ kind: 'signedOut', notice }])
  })

  test('keeps a notice until it is dismissed', async () => {
    const { auth, msal, sessions } = start([adele])
    vi.spyOn(msal, 'acquireTokenRedirect').mockRejectedValue(new AuthError('interaction_in_progress', ''))
    await auth.requestInteraction({ scopes })
    expect(sessions.at(-1)).toMatchObject({ kind: 'signedIn', notice: { code: 'interaction_in_progress' } })
    auth.dismissNotice()
    expect(sessions.at(-1)).not.toHaveProperty('notice')
  })

  test('stays with its account when another tab switches', () => {
    const accounts = [adele, alex]
    const { auth, msal, sessions } = start(accounts, adele)
    msal.setActiveAccount(alex)
    auth.report({ accounts, inProgress: InteractionStatus.None })
    expect(sessions.at(-1)).toMatchObject({ account: { id: 'adele' } })
  })

  test('does not become somebody else when its account is signed out in another tab', () => {
    const accounts = [adele, alex]
    const { auth, sessions } = start(accounts, adele)
    accounts.shift()
    auth.report({ accounts, inProgress: InteractionStatus.None })
    expect(sessions.at(-1)).toEqual({ kind: 'signedOut' })
    accounts.unshift(adele)
    auth.report({ accounts, inProgress: InteractionStatus.None })
    expect(sessions.at(-1)).toMatchObject({ account: { id: 'adele' } })
  })

  test('takes over a sign-in of another tab when nobody was signed in', () => {
    const accounts: AccountInfo[] = []
    const { auth, sessions } = start(accounts)
    accounts.push(adele)
    auth.report({ accounts: [], inProgress: InteractionStatus.Startup })
    expect(sessions.at(-1)).toEqual({ kind: 'signedOut' })
    auth.report({ accounts, inProgress: InteractionStatus.None })
    expect(sessions.at(-1)).toMatchObject({ account: { id: 'adele' } })
  })
})

describe('a token', () => {
  test('is asked for the account of this tab, also after a switch', async () => {
    const { auth, msal } = start([adele, alex], adele)
    await auth.switchAccount('alex')
    expect(await auth.getToken({ scopes, claims: '{}', forceRefresh: true })).toMatchObject({
      kind: 'token',
      token: 'token',
    })
    expect(msal.acquireTokenSilent).toHaveBeenCalledWith(
      expect.objectContaining({ scopes, account: alex, claims: '{}', forceRefresh: true }),
    )
    expect(msal.getActiveAccount()).toBe(alex)
  })

  test('is not asked for when nobody is signed in', async () => {
    const { auth, msal } = start([])
    expect(await auth.getToken({ scopes })).toEqual({ kind: 'signInNeeded' })
    expect(msal.acquireTokenSilent).not.toHaveBeenCalled()
  })

  test('that needs consent says so', async () => {
    const { auth, msal } = start([adele])
    const error = new InteractionRequiredAuthError('invalid_grant', '', '', 'consent_required')
    vi.spyOn(msal, 'acquireTokenSilent').mockRejectedValue(error)
    expect(await auth.getToken({ scopes })).toEqual({ kind: 'consentNeeded', scopes })
  })
})

describe('leaving the page', () => {
  test('waits until drafts are saved', async () => {
    const order: string[] = []
    const msal = fakeMsal([adele])
    vi.spyOn(msal, 'loginRedirect').mockImplementation(async () => void order.push('left'))
    const auth = msalAuth(msal, {
      beforeRedirect: async () => {
        await Promise.resolve()
        order.push('saved')
      },
      onSession: () => undefined,
    })
    await auth.signIn({ scopes })
    expect(order).toEqual(['saved', 'left'])
  })

  test('does not happen when drafts cannot be saved', async () => {
    const msal = fakeMsal([adele])
    const auth = msalAuth(msal, {
      beforeRedirect: () => Promise.reject(new Error('disk full')),
      onSession: () => undefined,
    })
    await expect(auth.signIn({ scopes })).rejects.toThrow('disk full')
    expect(msal.loginRedirect).not.toHaveBeenCalled()
  })

  test('for more access goes on with the current account and the claims asked for', async () => {
    const { auth, msal } = start([adele])
    await auth.requestInteraction({ scopes, claims: '{}' })
    expect(msal.acquireTokenRedirect).toHaveBeenCalledWith({ scopes, claims: '{}', account: adele })
  })

  test('after a failed sign-in lets the person choose another account', async () => {
    const msal = fakeMsal([])
    await msalAuth(msal, hooks([]), { message: 'm', nextStep: 'n', code: 'c' }).signIn({ scopes })
    expect(msal.loginRedirect).toHaveBeenCalledWith({ scopes, prompt: 'select_account' })
  })

  test('for a sign-in passes the hint on', async () => {
    const { auth, msal } = start([])
    await auth.signIn({ scopes, loginHint: 'adele' })
    expect(msal.loginRedirect).toHaveBeenCalledWith({ scopes, loginHint: 'adele' })
  })

  test.each([
    ['somebody who is signed in', [adele], 'access'],
    ['nobody', [], 'signIn'],
  ])('for a sign-in of %s is noted as such', async (_, accounts, reason) => {
    const noted = vi.spyOn(leaveMark, 'set')
    const { auth } = start(accounts)
    await auth.signIn({ scopes })
    expect(noted).toHaveBeenLastCalledWith(reason)
  })

  test('for another account lets the person choose', async () => {
    const { auth, msal } = start([adele])
    await auth.addAccount({ scopes })
    expect(msal.loginRedirect).toHaveBeenCalledWith({ scopes, prompt: 'select_account' })
  })

  test('signs out one account only', async () => {
    const { auth, msal } = start([adele, alex], alex)
    await auth.signOut()
    expect(msal.logoutRedirect).toHaveBeenCalledWith({ account: alex })
  })
})

function start(accounts: AccountInfo[], active?: AccountInfo) {
  const sessions: Session[] = []
  const msal = fakeMsal(accounts, active)
  return { msal, sessions, auth: msalAuth(msal, hooks(sessions)) }
}

function hooks(sessions: Session[]) {
  return { beforeRedirect: () => Promise.resolve(), onSession: (session: Session) => void sessions.push(session) }
}

function fakeMsal(accounts: AccountInfo[], active?: AccountInfo): MsalApp {
  let chosen = active ?? null
  return {
    acquireTokenRedirect: vi.fn<MsalApp['acquireTokenRedirect']>(() => Promise.resolve()),
    acquireTokenSilent: vi.fn<MsalApp['acquireTokenSilent']>(() =>
      Promise.resolve({
        accessToken: 'token',
        account: adele,
        authority: '',
        correlationId: '',
        expiresOn: null,
        fromCache: true,
        idToken: '',
        idTokenClaims: {},
        scopes: [],
        tenantId: 't',
        tokenType: 'Bearer',
        uniqueId: '',
      }),
    ),
    getAccount: ({ homeAccountId }) => accounts.find((each) => each.homeAccountId === homeAccountId) ?? null,
    getActiveAccount: () => chosen,
    getAllAccounts: () => accounts,
    loginRedirect: vi.fn<MsalApp['loginRedirect']>(() => Promise.resolve()),
    logoutRedirect: vi.fn<MsalApp['logoutRedirect']>(() => Promise.resolve()),
    setActiveAccount: (next) => {
      chosen = next
    },
  }
}

function account(id: string): AccountInfo {
  const username = `${id}@contoso.example`
  return { homeAccountId: id, name: id, username, tenantId: 't', localAccountId: id, environment: 'e' }
}
