// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { lastLook, noteLook } from './lookedFor.ts'
import { aRow } from './testing/aRow.ts'

beforeEach(() => localStorage.clear())

test('a look is remembered for its item and its person, the newest alone', () => {
  noteLook(aRow({}), 1)
  noteLook(aRow({}), 2)
  expect(lastLook(aRow({}))).toBe(2)
  expect(lastLook(aRow({ itemId: 'T2' }))).toBeUndefined()
  expect(lastLook(aRow({ owner: 'somebody else' }))).toBeUndefined()
})

test('only the latest looks are kept', () => {
  for (let number = 0; number < 205; number++) noteLook(aRow({ itemId: `T${number}` }), number)
  expect(lastLook(aRow({ itemId: 'T4' }))).toBeUndefined()
  expect(lastLook(aRow({ itemId: 'T5' }))).toBe(5)
})

test('what is stored and cannot be read counts for nothing', () => {
  localStorage.setItem('external-item-editor.lookedFor', '{"a":1}')
  expect(lastLook(aRow({}))).toBeUndefined()
})
