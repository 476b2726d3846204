// @vitest-environment jsdom
import { act as acting, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fakeAuth } from '../auth/testing/fakeAuth.ts'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { createAutosave } from '../drafts/session/autosave.ts'
import { errorActing } from './errorActing.ts'
import { useLeaving } from './useLeaving.ts'

const graphUrl = 'https://graph.microsoft.com'

describe('what an error offers', () => {
  test('signing in asks for what the first page needs, and no more', async () => {
    const { act, asked } = show()
    acting(() => act({ kind: 'signIn' }))
    await waitFor(() =>
      expect(asked).toEqual([
        ['User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'].map(url),
      ]),
    )
  })

  test('where somebody is looked for, signing in asks for that too', async () => {
    const { act, asked } = show()
    acting(() => act({ kind: 'signIn', also: ['User.ReadBasic.All'] }, () => undefined))
    await waitFor(() => expect(asked[0]?.at(-1)).toBe(url('User.ReadBasic.All')))
    expect(asked[0]).toHaveLength(4)
  })

  test('a challenge is passed on as it is', async () => {
    const { act, asked } = show()
    acting(() => act({ kind: 'interact', scopes: ['s'], claims: 'c' }))
    await waitFor(() => expect(asked).toEqual([['s', 'c']]))
  })

  test('asks for one more permission by its full name', async () => {
    const { act, asked } = show()
    acting(() => act({ kind: 'askFor', scope: 'ExternalItem.ReadWrite.All' }))
    await waitFor(() => expect(asked).toEqual([[url('ExternalItem.ReadWrite.All')]]))
  })

  test('trying again does what failed, and never submits instead', () => {
    const { act, submits } = show()
    let refreshes = 0
    acting(() => act({ kind: 'tryAgain' }, () => void (refreshes += 1)))
    expect(refreshes).toBe(1)
    expect(submits()).toBe(0)
  })

  test('a draft that cannot be kept is not left without the user saying so', async () => {
    const { act, asked, edit, leaving } = show(() => Promise.reject(new Error('denied')))
    acting(edit)
    acting(() => act({ kind: 'signIn' }))
    await waitFor(() => expect(leaving().unsafeLeave).toBeDefined())
    expect(asked).toEqual([])
    acting(() => void leaving().unsafeLeave?.())
    expect(asked).toHaveLength(1)
    expect(closes()).toBe(true)
  })
})

test('while the draft is saved nowhere, the browser asks before the tab is closed', async () => {
  const { edit, flush, unmount } = show(() => Promise.reject(new Error('denied')))
  expect(closes()).toBe(true)
  acting(edit)
  await acting(flush)
  expect(closes()).toBe(false)
  unmount()
  expect(closes()).toBe(true)
})

/** True when the tab closes without a question. */
function closes(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

function url(name: string): string {
  return `${graphUrl}/${name}`
}

function show(save: () => Promise<'device'> = () => Promise.resolve('device')) {
  const { auth, asked } = fakeAuth()
  const autosave = createAutosave({ save, putAway: () => undefined })
  let submits = 0
  const { result, unmount } = renderHook(() => useLeaving({ config: fakeConfig, auth, autosave }))
  return {
    act: errorActing(result.current, () => void (submits += 1)),
    leaving: () => result.current,
    edit: () => autosave.changed({ ...emptyDraft, itemId: 'EDITED' }),
    asked,
    flush: autosave.flush,
    unmount,
    submits: () => submits,
  }
}
