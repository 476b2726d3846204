// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { announcement } from '../../ui/announce.ts'
import { lateFields } from './lateFields.ts'
import { listOf, press, showCollection, typeInto } from './testing/collection.ts'

beforeAll(lateFields.ask)

test('the last chip taken away leaves nothing to send', () => {
  const { control, value } = showCollection(['a'])
  press('Remove a')
  expect(value()).toEqual({ kind: 'absent' })
  expect(document.activeElement).toBe(control())
  expect(announcement.get().text).toBe('a removed')
})

test('a text in the box stays when another value comes from outside, be it a long list', () => {
  const { control, replace } = showCollection(['a'])
  typeInto(control(), 'not lost')
  replace(listOf('b'))
  expect(control()).toHaveProperty('value', 'not lost')
  replace(listOf(...Array.from({ length: 201 }, (_, index) => String(index))))
  expect(control()).toHaveProperty('value', 'not lost')
})

test('chips become lines, one for each element, and chips again', () => {
  const { control, value } = showCollection(['a', 'b'])
  press('Edit as lines')
  expect(control()).toHaveProperty('value', 'a\nb')
  typeInto(control(), 'a\nb\nc')
  expect(value()).toEqual(listOf('a', 'b', 'c'))
  press('Edit as chips')
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['a', 'b', 'c'])
})

test('focus stays in the property when chips become lines and back', () => {
  const { control } = showCollection(['a', 'b'])
  press('Edit as lines')
  expect(document.activeElement).toBe(control())
  press('Edit as chips')
  expect(document.activeElement).toBe(control())
})

test.each([
  ['has a line break, because it would become two', 'a\nb'],
  ['is empty, because its line would be no element', ''],
])('lines are not offered while an element %s', (_, element) => {
  const { control } = showCollection(['a', element])
  expect(screen.queryByRole('button', { name: 'Edit as lines' })).toBeNull()
  expect(control().tagName).toBe('INPUT')
})

test('lines are how a long list is edited, also once it gets shorter under the hand', () => {
  const elements = Array.from({ length: 201 }, (_, index) => String(index))
  const { control, value } = showCollection(elements, 'int64Collection')
  expect(control().tagName).toBe('TEXTAREA')
  const before = control()
  typeInto(control(), elements.slice(1).join('\n'))
  expect(value()).toEqual(listOf(...elements.slice(1)))
  expect(control()).toBe(before)
})
