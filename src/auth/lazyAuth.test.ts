import { AuthError, stubbedPublicClientApplication } from '@azure/msal-browser'
import { describe, expect, test, vi } from 'vitest'
import type { LoadedAuth } from './createAuth.ts'
import { createLazyAuth, type LoadAuth } from './lazyAuth.ts'
import type { Session } from './session.ts'
import type { SessionMark } from './sessionMark.ts'

const settings = { clientId: 'c', authority: 'a', knownAuthorities: [], authorityMetadata: undefined }
const hooks = { beforeRedirect: () => Promise.resolve() }
const adele = { id: 'adele', name: 'Adele', username: 'adele@contoso.com', tenantId: 't' }

test('nothing is loaded before it is asked for, and then only once', async () => {
  const load = vi.fn<LoadAuth>(() => Promise.reject(new AuthError('crypto_nonexistent', '')))
  const auth = createLazyAuth(settings, hooks, load, fakeMark(true))
  expect(auth.getSession()).toEqual({ kind: 'starting' })
  expect(load).not.toHaveBeenCalled()
  await Promise.all([auth.getToken({ scopes: [] }), auth.getToken({ scopes: [] }), auth.signOut()])
  expect(load).toHaveBeenCalledTimes(1)
})

test.each([
  [new AuthError('crypto_nonexistent', ''), /^Sign-in could not start \(crypto_nonexistent\)\.$/, /https/],
  [new TypeError('Failed to fetch dynamically imported module'), /could not be loaded/, /reload/],
])('a sign-in that cannot start fails the session and every token request', async (error, message, nextStep) => {
  const auth = createLazyAuth(settings, hooks, () => Promise.reject(error), fakeMark(true))
  const listener = vi.fn<() => void>()
  auth.subscribe(listener)
  expect(await auth.getToken({ scopes: [] })).toMatchObject({ kind: 'failed' })
  expect(auth.getSession()).toEqual({
    kind: 'failed',
    message: expect.stringMatching(message),
    nextStep: expect.stringMatching(nextStep),
  })
  expect(listener).toHaveBeenCalledTimes(1)
})

test('listeners hear of changes only, and not after they leave', async () => {
  const load: LoadAuth = (_settings, { onSession }) => {
    onSession({ kind: 'signedOut' })
    onSession({ kind: 'signedOut' })
    return Promise.reject(new AuthError('timed_out', ''))
  }
  const auth = createLazyAuth(settings, hooks, load, fakeMark(true))
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()]
  auth.subscribe(stays)
  auth.subscribe(leaves)()
  await auth.signIn({ scopes: [] })
  expect(stays).toHaveBeenCalledTimes(2)
  expect(leaves).not.toHaveBeenCalled()
})

describe('a browser where nobody signed in', () => {
  test('is signed out at once, and loads nothing to find that out', () => {
    const load = vi.fn<LoadAuth>(loading({ kind: 'signedOut' }))
    const auth = createLazyAuth(settings, hooks, load, fakeMark(false))
    auth.restore()
    expect(auth.getSession()).toEqual({ kind: 'signedOut' })
    expect(load).not.toHaveBeenCalled()
  })

  test('loads once another tab signs in, as long as somebody listens', () => {
    const load = vi.fn<LoadAuth>(loading({ kind: 'signedOut' }))
    const mark = fakeMark(false)
    const stop = createLazyAuth(settings, hooks, load, mark).restore()
    createLazyAuth(settings, hooks, load, mark).restore()
    stop()
    mark.setElsewhere()
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('is getting ready from the click on, and the loaded library is told', async () => {
    const auth = createLazyAuth(settings, hooks, loading({ kind: 'signedOut' }), fakeMark(false))
    const seen: string[] = []
    auth.subscribe(() => seen.push(`${auth.getSession().kind} ${auth.getLoaded() === undefined ? 'waits' : 'loaded'}`))
    await auth.signIn({ scopes: [] })
    expect(seen).toEqual(['starting waits', 'signedOut waits', 'signedOut loaded'])
  })
})

describe('the mark that somebody may be signed in', () => {
  test.each<[string, boolean, Session, boolean]>([
    ['goes when nobody is', true, { kind: 'signedOut' }, false],
    ['comes with somebody', false, { kind: 'signedIn', account: adele, others: [] }, true],
  ])('%s', async (_, before, session, after) => {
    const mark = fakeMark(before)
    const auth = createLazyAuth(settings, hooks, loading(session), mark)
    await auth.getToken({ scopes: [] })
    expect(mark.isSet()).toBe(after)
  })

  test('is set before the page is left for signing in, after the draft is safe', async () => {
    const mark = fakeMark(false)
    const beforeRedirect = vi.fn<() => Promise<void>>(() => {
      expect(mark.isSet()).toBe(false)
      return Promise.resolve()
    })
    const load: LoadAuth = async (_settings, { beforeRedirect: leave }) => ({ ...loadedAuth, signIn: leave })
    await createLazyAuth(settings, { beforeRedirect }, load, mark).signIn({ scopes: [] })
    expect(beforeRedirect).toHaveBeenCalledTimes(1)
    expect(mark.isSet()).toBe(true)
  })
})

const nothing = () => Promise.resolve()
const loadedAuth: LoadedAuth = {
  msal: stubbedPublicClientApplication,
  report: () => undefined,
  notify: () => undefined,
  getToken: () => Promise.resolve({ kind: 'signInNeeded' }),
  dismissNotice: () => undefined,
  signIn: nothing,
  switchAccount: nothing,
  addAccount: nothing,
  signOut: nothing,
  requestInteraction: nothing,
}

function loading(session: Session): LoadAuth {
  return (_settings, { onSession }) => {
    onSession(session)
    return Promise.resolve(loadedAuth)
  }
}

function fakeMark(isSet: boolean): SessionMark & { readonly setElsewhere: () => void } {
  let is = isSet
  const listeners = new Set<() => void>()
  return {
    isSet: () => is,
    set: () => void (is = true),
    clear: () => void (is = false),
    onSetElsewhere(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setElsewhere: () => listeners.forEach((listener) => listener()),
  }
}
