import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { CsharpCursor } from './csharpCursor.ts'
import { csharpTokens } from './csharpTokens.ts'

function cursorOf(source: string): CsharpCursor {
  return new CsharpCursor(source, finished(csharpTokens(source)))
}

test('It says what is here, and where', () => {
  const cursor = cursorOf('a = 1')
  expect([cursor.kind(), cursor.text(), cursor.text(1), cursor.at(), cursor.is('a')]).toEqual([
    'name',
    'a',
    '=',
    0,
    false,
  ])
  cursor.next = 3
  expect([cursor.isAtEnd, cursor.text(), cursor.at(), cursor.lastEnd()]).toEqual([true, '', 5, 5])
})

test.each([
  ['<string, object>()', '('],
  ['<List<Acl>> {', '{'],
  ['< 5', '<'],
])('Of %s the types are passed up to %s', (source, next) => {
  const cursor = cursorOf(source)
  cursor.passGenerics()
  expect(cursor.text()).toBe(next)
})

test.each([
  ['a', true],
  ['"a"', true],
  ['-1', true],
  ['(', true],
  ['-a', false],
  ['}', false],
  ['', false],
])('%j begins an operand: %s', (source, expected) => {
  expect(cursorOf(source).startsOperand()).toBe(expected)
})
