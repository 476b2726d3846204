// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { tabMemoryStore } from './tabMemory.ts'

test('a tab remembers its draft, and the device who was signed in last', () => {
  const memory = tabMemoryStore()
  expect([memory.get(), memory.lastOwner()]).toEqual([{}, ''])
  memory.change({ draftId: 'd', owner: 'me' })
  memory.change({ takesAlong: true })
  memory.setLastOwner('me')
  expect(tabMemoryStore().get()).toEqual({ draftId: 'd', owner: 'me', takesAlong: true })
  expect(tabMemoryStore().lastOwner()).toBe('me')
  memory.change({ draftId: undefined })
  expect(tabMemoryStore().get().draftId).toBeUndefined()
})

test.each(['{', '1', '{"draftId":1}'])('%s is nothing', (stored) => {
  sessionStorage.setItem('external-item-editor.tab', stored)
  expect(tabMemoryStore().get()).toEqual({})
})
