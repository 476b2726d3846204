// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { expect, test } from 'vitest'
import { AuthProvider, useAuth, useSession } from './AuthProvider.tsx'
import { createAuth } from './createAuth.ts'
import { createLazyAuth, type LoadAuth } from './lazyAuth.ts'

const settings = {
  clientId: 'c',
  authority: 'https://login.example/t',
  knownAuthorities: [],
  authorityMetadata: undefined,
}

const mark = { isSet: () => true, set: () => undefined, clear: () => undefined, onSetElsewhere: () => () => undefined }

test('children are there at once, follow the session, and are never mounted again', async () => {
  const { promise: loaded, resolve } = deferred()
  const load: LoadAuth = async (given, hooks) => {
    await loaded
    return createAuth(given, hooks)
  }
  const auth = createLazyAuth(settings, { beforeRedirect: () => Promise.resolve() }, load, mark)
  let mounts = 0
  function Child() {
    const session = useSession()
    const isSameAuth = useAuth() === auth
    const [mount] = useState(() => {
      mounts += 1
      return mounts
    })
    return <p>{`${session.kind} ${isSameAuth} ${mount}`}</p>
  }
  render(
    <AuthProvider auth={auth}>
      <Child />
    </AuthProvider>,
    { wrapper: StrictMode },
  )
  const first = screen.getByText(/^starting true/)
  const mountsAtStart = mounts
  await act(async () => {
    resolve()
    await loaded
  })
  expect(await screen.findByText(/^signedOut true/)).toBe(first)
  expect(mounts).toBe(mountsAtStart)
})

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
