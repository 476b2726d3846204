import { AuthError } from '@azure/msal-browser'
import { expect, test, vi } from 'vitest'
import { createLazyAuth, type LoadAuth } from './lazyAuth.ts'

const settings = { clientId: 'c', authority: 'a', knownAuthorities: [], authorityMetadata: undefined }
const hooks = { beforeRedirect: () => Promise.resolve() }

test('nothing is loaded before it is asked for, and then only once', async () => {
  const load = vi.fn<LoadAuth>(() => Promise.reject(new AuthError('crypto_nonexistent', '')))
  const auth = createLazyAuth(settings, hooks, load)
  expect(auth.getSession()).toEqual({ kind: 'starting' })
  expect(load).not.toHaveBeenCalled()
  await Promise.all([auth.getToken({ scopes: [] }), auth.getToken({ scopes: [] }), auth.signOut()])
  expect(load).toHaveBeenCalledTimes(1)
})

test.each([
  [new AuthError('crypto_nonexistent', ''), /^Sign-in could not start \(crypto_nonexistent\)\.$/, /https/],
  [new TypeError('Failed to fetch dynamically imported module'), /could not be loaded/, /reload/],
])('a sign-in that cannot start fails the session and every token request', async (error, message, nextStep) => {
  const auth = createLazyAuth(settings, hooks, () => Promise.reject(error))
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
  const auth = createLazyAuth(settings, hooks, (_settings, { onSession }) => {
    onSession({ kind: 'signedOut' })
    onSession({ kind: 'signedOut' })
    return Promise.reject(new AuthError('timed_out', ''))
  })
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()]
  auth.subscribe(stays)
  auth.subscribe(leaves)()
  await auth.signIn({ scopes: [] })
  expect(stays).toHaveBeenCalledTimes(2)
  expect(leaves).not.toHaveBeenCalled()
})
