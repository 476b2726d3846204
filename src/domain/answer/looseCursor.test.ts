import { expect, test } from 'vitest'
import { LooseCursor } from './looseCursor.ts'

test('words, names and what follows them', () => {
  const cursor = new LooseCursor('code = Bad-Request , x', 0, undefined)
  expect([cursor.word(), cursor.passColon(), cursor.word(), cursor.closes('}'), cursor.next]).toEqual([
    'code',
    true,
    'Bad-Request',
    false,
    'x',
  ])
})

test.each([
  ['its own bracket, which is passed', '}x', true, 'x', false],
  ['a bracket of what is around it, which stays', ')x', true, ')', false],
  ['the end of the text', ' ,', true, '', true],
  ['a member', ', a', false, 'a', false],
])('an object closes at %s', (_name, text, closes, next, isCut) => {
  const cursor = new LooseCursor(text, 0, undefined)
  expect([cursor.closes('}'), cursor.next, cursor.isCut]).toEqual([closes, next, isCut])
})

test.each([
  ['(2026, 1, 2)', '2026-01-02T00:00:00'],
  ['(2026, 1, 2, 3, 4, 5, tzinfo=UTC)', '2026-01-02T03:04:05'],
  ['(2026, 11, 12, 13, 14, 15, 600, tzinfo=Timezone(1))', '2026-11-12T13:14:15'],
  ['(code=1)', undefined],
])('the date of %s', (text, date) => {
  expect(new LooseCursor(text, 0, undefined).dateOfNumbers()).toBe(date)
})

test('a value without quotes ends with its member, and is none where an object begins', () => {
  expect(new LooseCursor('It failed\n  again; b=c', 0, undefined).textValue()).toBe('It failed again')
  expect(new LooseCursor('@{a=b}', 0, undefined).textValue()).toBeUndefined()
})
