import { expect, test } from 'vitest'
import { ImportNotes } from '../readPayload/importNote.ts'
import { textPointer } from './textPointer.ts'

test.each([
  ['/acl/0/value', '/acl/0/value'],
  ['/acl/1', '/acl/2'],
  ['/acl/2/type', '/acl/4/type'],
  ['/acl', '/acl'],
  ['/properties/1', '/properties/1'],
])('without entries 1 and 3, %s stands at %s', (pointer, expected) => {
  const notes = new ImportNotes()
  notes.leftOut('acl-type-missing', '/acl/3', 'It has no type.')
  notes.leftOut('acl-type-missing', '/acl/1', 'It has no type.')
  notes.leftOut('acl-type-missing', '/acl/0/extra', 'An access entry has no “extra”.')
  expect(textPointer(pointer, notes.all)).toBe(expected)
})
