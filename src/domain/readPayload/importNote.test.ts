import { expect, test } from 'vitest'
import { excerpt, ImportNotes, memberPointer } from './importNote.ts'

test('Notes are kept in the order they were made', () => {
  const notes = new ImportNotes()
  notes.changed('acl-member-null', '/acl/0', 'One')
  notes.leftOut('item-id-in-body', '/id', 'Two')
  expect(notes.all).toEqual([
    { kind: 'changed', rule: 'acl-member-null', pointer: '/acl/0', message: 'One' },
    { kind: 'left out', rule: 'item-id-in-body', pointer: '/id', message: 'Two' },
  ])
})

test('A pointer into a member escapes the name', () => {
  expect(memberPointer('/properties', 'a/b~c')).toBe('/properties/a~1b~0c')
})

test('What is long is cut for a sentence', () => {
  expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40))
  expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
})

test('A value that cannot be read is kept without the white space around its parts', () => {
  const notes = new ImportNotes()
  notes.unreadable('/properties/n', 'One', '{ "a b" :\n [1, "\\" 2"] }')
  expect(notes.all).toEqual([
    {
      kind: 'left out',
      rule: 'value-unreadable',
      pointer: '/properties/n',
      message: 'One',
      unread: '{"a b":[1,"\\" 2"]}',
    },
  ])
})
