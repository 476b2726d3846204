// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from 'vitest'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { lateFields } from './lateFields.ts'
import { listOf, press, showCollection, typeInto } from './testing/collection.ts'

beforeAll(lateFields.ask)

// More lines than a text box carries are a document, whose editor needs a layout.
vi.mock(import('../../text/LazyTextDocument.tsx'), async () => ({
  LazyTextDocument: (await import('../testing/PlainDocument.tsx')).PlainDocument,
}))

test('the box says what a line is, and how many elements there are', () => {
  const { control } = showCollection(['a', 'b'])
  press('Edit as lines')
  expect(descriptionOf(control())).toBe('One element on each line; 2 elements.')
  typeInto(control(), 'a\n')
  expect(descriptionOf(control())).toBe('One element on each line; 1 element.')
})

test('more lines than a box carries become a document, in which a line is an element too', () => {
  const elements = Array.from({ length: 501 }, (_, index) => String(index))
  const { control, value } = showCollection(elements.slice(1))
  expect(control().getAttribute('aria-roledescription')).toBeNull()
  typeInto(control(), elements.join('\n'))
  expect(control().getAttribute('aria-roledescription')).toBe('document')
  expect(value()).toEqual(listOf(...elements))
  typeInto(control(), 'a\n\nb')
  expect(value()).toEqual(listOf('a', 'b'))
})

test('all text taken away leaves nothing to send', () => {
  const { control, value } = showCollection(['a'])
  press('Edit as lines')
  typeInto(control(), '')
  expect(value()).toEqual({ kind: 'absent' })
})

test('an Enter at the end is kept in the box, and is no element', () => {
  const { control, value } = showCollection(['1'], 'int64Collection')
  press('Edit as lines')
  typeInto(control(), '1\n')
  expect(control()).toHaveProperty('value', '1\n')
  expect(value()).toEqual(listOf('1'))
  typeInto(control(), '1\n2')
  expect(value()).toEqual(listOf('1', '2'))
})

test('empty lines stay where they were typed, and are no elements', () => {
  const { control, value } = showCollection(['a'])
  press('Edit as lines')
  typeInto(control(), '\na\n\nb\n')
  expect(control()).toHaveProperty('value', '\na\n\nb\n')
  expect(value()).toEqual(listOf('a', 'b'))
  typeInto(control(), '\n')
  expect(control()).toHaveProperty('value', '\n')
  expect(value()).toEqual({ kind: 'absent' })
})

test('lines show another value that comes from outside', () => {
  const { control, replace } = showCollection(['a'])
  press('Edit as lines')
  typeInto(control(), 'a\n')
  replace(listOf('b', 'c'))
  expect(control()).toHaveProperty('value', 'b\nc')
  replace({ kind: 'absent' })
  expect(control()).toHaveProperty('value', '')
})
