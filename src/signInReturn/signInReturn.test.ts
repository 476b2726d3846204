// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { noteSignInReturn, readSignInReturn } from './signInReturn.ts'

beforeEach(() => sessionStorage.clear())

test('what was noted is read after the return', () => {
  const left = {
    field: { place: '/properties/title', caret: 3 },
    submitting: { connectionId: 'tickets', itemId: 'T1' },
  }
  noteSignInReturn(left)
  expect(readSignInReturn()).toEqual(left)
})

test('nothing to come back to leaves nothing behind', () => {
  noteSignInReturn({ field: { place: 'url:item-id' } })
  noteSignInReturn({})
  expect(sessionStorage).toHaveLength(0)
})

test.each(['{', 'null', '{"field":1}'])('what cannot be read is nothing: %s', (text) => {
  sessionStorage.setItem('external-item-editor.left-off', text)
  expect(readSignInReturn()).toEqual({})
})
