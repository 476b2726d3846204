import { expect, test } from 'vitest'
import type { PropertyDraft } from '../itemDraft.ts'
import { valueInWords } from './valueInWords.ts'

const say = (instant: number) => `[${new Date(instant).toISOString().slice(0, 16)}]`
const many = Array.from({ length: 1001 }, () => '2026-04-03T14:00:00Z')

test.each<[PropertyDraft['type'], PropertyDraft['value'], string | undefined]>([
  ['dateTime', { kind: 'text', text: ' 2026-04-03T16:00:00+02:00' }, '[2026-04-03T14:00]'],
  ['dateTime', { kind: 'text', text: '2026-04-03T14:00:00' }, '2026-04-03T14:00:00'],
  ['dateTime', { kind: 'text', text: 'soon' }, 'soon'],
  ['dateTimeCollection', { kind: 'list', elements: ['2026-04-03T14:00:00Z', 'soon'] }, '[2026-04-03T14:00], soon'],
  ['dateTimeCollection', { kind: 'list', elements: many }, many.join(', ')],
  ['stringCollection', { kind: 'list', elements: ['a', '2026-04-03T14:00:00Z'] }, 'a, 2026-04-03T14:00:00Z'],
  ['string', { kind: 'text', text: '2026-04-03T14:00:00Z' }, undefined],
  [
    'principalCollection',
    {
      kind: 'people',
      people: [{ email: 'a@contoso.example', entraDisplayName: 'Adele Vance' }, { email: 'tomas@contoso.example' }],
    },
    'Adele Vance, tomas@contoso.example',
  ],
  ['string', { kind: 'null' }, undefined],
])('a %s %j is said as %j', (type, value, said) => {
  expect(valueInWords({ name: 'a', type, value }, say)).toBe(said)
})
