import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { readConnectionSchema } from '../connectionSchema.ts'
import { kqlById, kqlFilter, kqlOf, kqlPhrase, kqlWords, propertyNamed } from './kql.ts'

const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string' },
    { name: 'priority', type: 'int64' },
    { name: 'resolved', type: 'boolean' },
    { name: 'assignee', type: 'string', aliases: ['owner'] },
  ],
})
const schema: ConnectionSchema = reading.kind === 'schema' ? reading.schema : { properties: [] }

test.each([
  ['', []],
  ['   ', []],
  ['gateway', ['gateway']],
  ['gate*', ['gate*']],
  ['*', []],
  ['*gate', ['"gate"']],
  ['a AND b', ['a', '"AND"', 'b']],
  ['not near', ['"not"', '"near"']],
  ['"payments fail" now', ['"payments fail"', 'now']],
  ['"never closed', ['"never closed"']],
  ['say "hi" "" "*"', ['say', '"hi"']],
  ['title:x', ['"title:x"']],
  ['(a)', ['"(a)"']],
  ['-secret', ['"-secret"']],
  ['Zürich 東京', ['Zürich', '東京']],
])('the words %j are %j', (text, words) => {
  expect(kqlWords(text)).toEqual(words)
})

test.each([
  ['title', 'Payments "fail" *', 'title:"Payments fail"'],
  ['priority', '2', 'priority:2'],
  ['priority', 'two', 'priority:two'],
  ['priority', '2 OR 3', 'priority:"2 OR 3"'],
  ['resolved', 'true', 'resolved:true'],
  ['assignee', ' ', undefined],
  ['assignee', '**', undefined],
  ['unheardOf', 'x', 'unheardOf:"x"'],
])('%s with %j is %j', (name, value, kql) => {
  expect(kqlFilter(name, value, propertyNamed(schema, name))).toBe(kql)
})

test.each([
  ['TICKET42', 'fileID:TICKET42'],
  ['a1-b_2', 'fileID:a1-b_2'],
  ['a.b~c', 'fileID:"a.b~c"'],
  ['a"b*c', 'fileID:"a b c"'],
])('the item %s is %s', (itemId, kql) => {
  expect(kqlById(itemId)).toBe(kql)
})

test.each([
  [{ text: '', filters: [] }, '*'],
  [{ text: '', filters: [{ property: 'title', value: '' }] }, '*'],
  [{ text: 'fail', filters: [{ property: 'owner', value: 'Sam' }] }, 'fail owner:"Sam"'],
])('%j is %s', (wanted, kql) => {
  expect(kqlOf(wanted, schema)).toBe(kql)
})

test('a property is found by an alias, in any capitals', () => {
  expect(propertyNamed(schema, 'OWNER')?.name).toBe('assignee')
  expect(propertyNamed(undefined, 'title')).toBeUndefined()
})

describe('whatever is typed', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', '7', ' ', '"', '*', ':', '(', ')', '-', '=', '\n', 'é', '😀'),
  })

  test('a phrase has its two quotation marks, no star, and the words of the text', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const phrase = kqlPhrase(typed)
        expect(phrase).toMatch(/^"[^"*\n]*"$/)
        expect(lettersOf(phrase)).toBe(lettersOf(typed))
      }),
    )
  })

  test('quotation marks come in pairs, and nothing outside of them is more than a word', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const kql = kqlWords(typed).join(' ')
        const outside = kql.split('"').filter((_, index) => index % 2 === 0)
        expect(kql.split('"').length % 2).toBe(1)
        for (const part of outside) expect(part).toMatch(/^(?: |[\p{L}\p{N}_]+\*?)*$/u)
        expect(lettersOf(kql)).toBe(lettersOf(typed))
      }),
    )
  })
})

function lettersOf(typed: string): string {
  return typed.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
