import { expect, test } from 'vitest'
import type { ImportNote } from '../readPayload/importNote.ts'
import { otherUnread } from './otherUnread.ts'

const one = note('/properties/n', '{"a":1}')
const element = note('/properties/l/0', '{}')
const plain: ImportNote = { kind: 'changed', rule: 'value-white-space', pointer: '/properties/s', message: '' }

test.each<[string, readonly ImportNote[], readonly ImportNote[], readonly string[]]>([
  ['nothing was edited', [one, element, plain], [element, one], []],
  ['one is gone', [one], [], ['n']],
  ['one came', [], [one], ['n']],
  ['one is another', [one], [note('/properties/n', '{"a":2}')], ['n']],
  ['an element is gone', [one, element], [one], ['l']],
  ['one of two with the same name is gone', [one, one], [one], ['n']],
  ['the name has a slash', [note('/properties/a~1b', '[]')], [], ['a/b']],
])('where %s', (_, before, after, expected) => {
  expect([...otherUnread(before, after)]).toEqual(expect.arrayContaining([...expected]))
  expect(otherUnread(before, after).has('s')).toBe(false)
  expect(otherUnread(before, after).size > 0).toBe(expected.length > 0)
})

function note(pointer: string, unread: string): ImportNote {
  return { kind: 'left out', rule: 'value-unreadable', pointer, message: '', unread }
}
