// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { tabMemoryPlace } from './tabMemory.ts'

test('a tab remembers its draft, and the device who was signed in last', () => {
  const place = tabMemoryPlace()
  expect([place.get(), place.lastOwner()]).toEqual([{}, ''])
  place.change({ draftId: 'd', owner: 'me' })
  place.change({ takesAlong: true })
  place.setLastOwner('me')
  expect(tabMemoryPlace().get()).toEqual({ draftId: 'd', owner: 'me', takesAlong: true })
  expect(tabMemoryPlace().lastOwner()).toBe('me')
  place.change({ draftId: undefined })
  expect(tabMemoryPlace().get().draftId).toBeUndefined()
})

test.each(['{', '1', '{"draftId":1}'])('%s is nothing', (stored) => {
  sessionStorage.setItem('external-item-editor.tab', stored)
  expect(tabMemoryPlace().get()).toEqual({})
})
