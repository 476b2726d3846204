import * as fc from 'fast-check'
import { parseTree } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import type { AclEntry, ItemProperty } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyProperty } from '../testing/randomItem.ts'
import type { Token } from './jsonTokens.ts'
import { tokenTexts } from './jsonTokens.ts'
import { aclEntryTokens, contentTokens, propertyTokens } from './printItem.ts'

/** Tokens as text; what the editor added stands in ‹ ›. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const text = [...tokenTexts(token)].join('')
      return token.kind === 'annotation' || token.kind === 'specifier' ? `‹${text}›` : text
    })
    .join('')
}

const number = (digits: string) => ({ kind: 'number', digits }) as const
const person = { kind: 'principal', fields: [['upn', 'adele@contoso.com']] } as const

describe('A property is printed', () => {
  test.each<[ItemProperty['type'], ItemProperty['value'], string]>([
    ['string', 'plain', '"p":"plain"'],
    ['string', '', '"p":""'],
    ['string', 'Äpfel', '‹"p@odata.type"›:‹"String"›,"p":"Äpfel"'],
    ['string', null, '"p":null'],
    ['int64', number('9223372036854775807'), '"p":9223372036854775807'],
    ['int64', number('-9223372036854775808'), '"p":-9223372036854775808'],
    ['double', number('5.0'), '"p":5.0'],
    ['double', 'NaN', '"p":"NaN"'],
    ['boolean', false, '"p":false'],
    ['dateTime', '2026-01-31T09:30:00Z', '"p":"2026-01-31T09:30:00Z"'],
    ['stringCollection', ['a', 'b'], '‹"p@odata.type"›:‹"Collection(String)"›,"p":["a","b"]'],
    ['stringCollection', [], '‹"p@odata.type"›:‹"Collection(String)"›,"p":[]'],
    ['int64Collection', [number('1'), number('2')], '‹"p@odata.type"›:‹"Collection(Int64)"›,"p":[1,2]'],
    ['doubleCollection', [number('0.5')], '‹"p@odata.type"›:‹"Collection(Double)"›,"p":[0.5]'],
    ['dateTimeCollection', ['2026-01-31'], '‹"p@odata.type"›:‹"Collection(DateTimeOffset)"›,"p":["2026-01-31"]'],
    [
      'principal',
      person,
      '"p":{‹"@odata.type"›:‹"#microsoft.graph.externalConnectors.principal"›,"upn":"adele@contoso.com"}',
    ],
    [
      'principalCollection',
      [person],
      '‹"p@odata.type"›:‹"Collection(microsoft.graph.externalConnectors.principal)"›,"p":[{‹"@odata.type"›:‹"#microsoft.graph.externalConnectors.principal"›,"upn":"adele@contoso.com"}]',
    ],
  ])('%s %j as %s', (type, value, expected) => {
    expect(shown(propertyTokens({ name: 'p', type, value }))).toBe(expected)
  })

  test('with its name escaped, in the annotation too', () => {
    expect(shown(propertyTokens({ name: 'a"b', type: 'stringCollection', value: [] }))).toBe(
      '‹"a\\"b@odata.type"›:‹"Collection(String)"›,"a\\"b":[]',
    )
  })

  test('with its annotation right before its value, whatever it is', () => {
    fc.assert(
      fc.property(anyProperty, (property) => {
        const tree = parseTree(`{${shown(propertyTokens(property)).replaceAll(/[‹›]/g, '')}}`, [], {
          disallowComments: true,
        })
        const keys: readonly unknown[] = tree?.children?.map((member) => member.children?.[0]?.value) ?? []
        const name = property.name.replaceAll(/[‹›]/g, '')
        expect([[name], [`${name}@odata.type`, name]]).toContainEqual(keys)
      }),
    )
  })
})

test.each<[AclEntry, string]>([
  [
    { type: 'user', value: 'u', accessType: 'grant', identitySource: 'azureActiveDirectory' },
    '{"type":"user","value":"u","accessType":"grant","identitySource":"azureActiveDirectory"}',
  ],
  [
    { type: 'externalGroup', value: 'ä"', accessType: 'deny' },
    '{"type":"externalGroup","value":"ä\\"","accessType":"deny"}',
  ],
])('The entry %j is printed as %s', (entry, expected) => {
  expect(shown(aclEntryTokens(entry))).toBe(expected)
})

test.each([
  ['', '"content":{"value":"","type":"html"}'],
  ['Line\r\n"two"', '"content":{"value":"Line\\r\\n\\"two\\"","type":"html"}'],
  // Content has no annotation, ASCII or not.
  ['Äpfel', '"content":{"value":"Äpfel","type":"html"}'],
])('The content %j is printed as %s', (text, expected) => {
  expect(shown(contentTokens({ value: ropeOf(text), type: 'html' }))).toBe(expected)
})
