import { expect, test } from 'vitest'
import { excerpt, ImportNotes, memberPointer } from './importNote.ts'

test('Notes are kept in the order they were made', () => {
  const notes = new ImportNotes()
  notes.changed('/acl/0', 'One')
  notes.leftOut('/id', 'Two')
  expect(notes.all).toEqual([
    { kind: 'changed', pointer: '/acl/0', message: 'One' },
    { kind: 'left out', pointer: '/id', message: 'Two' },
  ])
})

test('A pointer into a member escapes the name', () => {
  expect(memberPointer('/properties', 'a/b~c')).toBe('/properties/a~1b~0c')
})

test('What is long is cut for a sentence', () => {
  expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40))
  expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
})
