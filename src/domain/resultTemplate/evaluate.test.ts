import { expect, test } from 'vitest'
import { evaluate, textOfValue } from './evaluate.ts'
import { readExpression } from './expression.ts'

const values: Readonly<Record<string, unknown>> = { title: 'Pay', count: 3, tags: ['a', 'b'], none: '', off: false }

test.each<[string, unknown]>([
  ['title', 'Pay'],
  ['gone', undefined],
  ['count > 2 && not(empty(title))', true],
  ["count < 2 || title == 'Pay'", true],
  ["'b' > 'a'", true],
  ['gone > 1', false],
  ['count >= 3', true],
  ['count <= 2', false],
  ['!off', true],
  ['empty(none)', true],
  ['empty(off)', false],
  ['empty(gone)', true],
  ['exists(gone)', false],
  ["if(gone, 'yes', 'no')", 'no'],
  ['gone == null', true],
  ['title != null', true],
  ['count + 1', 4],
  ["title + '!'", 'Pay!'],
  ['title & count', 'Pay3'],
  ["concat(title, ' ', tags)", 'Pay a, b'],
  ['coalesce(gone, title)', 'Pay'],
  ["contains(tags, 'a')", true],
  ["contains(title, 'ay')", true],
  ['count(tags)', 2],
  ['length(title)', 3],
  ["join(tags, '; ')", 'a; b'],
  ['toUpper(trim(title))', 'PAY'],
  ["startsWith(title, 'P') && endsWith(toLower(title), 'y')", true],
  ['equals(count, 3)', true],
  ['and(title, or(off, count))', true],
  ['string(count)', '3'],
])('%s is %j', (text, expected) => {
  const read = readExpression(text)
  const scope = { lookUp: ([name = '']: readonly string[]) => values[name] }
  expect(read && evaluate(read, scope)).toEqual({ value: expected })
})

test.each(['formatNumber(count, 1)', 'if(rand(1, 2), title)'])('%s is not known', (text) => {
  const read = readExpression(text)
  expect(read && evaluate(read, { lookUp: () => undefined })).toBeUndefined()
})

test('an object is shown as JSON, nothing as nothing', () => {
  expect(textOfValue({ a: 1 })).toBe('{"a":1}')
  expect(textOfValue(null)).toBe('')
})
