import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, linear } from '../../testing/growth.ts'
import { peopleListed } from './peopleListed.ts'

const [id, otherId] = ['e811976d-83df-4cbd-8b9b-5215b18aa874', '0f3b1c7e-52a4-4a0b-9d2a-7d1f8f0c2b11']

test.each<[string, number]>([
  ['Tomas Okafor <tomas@contoso.example>; Adele Vance <adele@contoso.example>', 2],
  ['Tomas Okafor <tomas@contoso.example>;', 1],
  ['"Vance, Adele" <adele@contoso.example>, "Okafor, Tomas" <tomas@contoso.example>', 2],
  ['Adele Vance <adele@contoso.example>; adele@contoso.example', 1],
  ['adele@contoso.example\r\ntomas@contoso.example\r\n', 2],
  ['adele@contoso.example', 1],
  [`${id}\n${otherId}`, 2],
  [`Adele Vance <adele@contoso.example>\n${id}`, 2],
  ['Adele Vance\tadele@contoso.example\nTomas Okafor\ttomas@contoso.example', 2],
  [`Display name,User principal name,Department,Object Id\nAdele Vance,adele@contoso.example,Sales,${id}`, 1],
  [`Object Id\n${id}`, 1],
  ["ada_fabrikam.com#EXT#@contoso.example; Seán O’Brien <s.o'brien@contoso.example>", 2],
  ['李 小龍 <li@contoso.example>', 1],
])('%j lists %i', (text, count) => {
  expect(peopleListed(text)).toBe(count)
})

test.each([
  '',
  ' ',
  'Adele Vance',
  'Adele Vance; Tomas Okafor',
  // Somebody of whom nothing but a name is known.
  'Tomas Okafor <tomas@contoso.example>; Adele Vance',
  'Hi Adele, please write to tomas@contoso.example',
  'Please write to tomas@contoso.example.',
  'Please write to Tomas, tomas@contoso.example',
  'Is it you? <tomas@contoso.example>',
  'From: Tomas Okafor <tomas@contoso.example>\nTo: Adele Vance <adele@contoso.example>',
  'owner: tomas@contoso.example',
  'git@github.com:contoso/items.git',
  'https://adele@contoso.example',
  'mailto:adele@contoso.example',
  'user@localhost',
  '{"acl": [{"value": "adele@contoso.example"',
  '{ "owner": "Adele <adele@contoso.example>" ',
  '["adele@contoso.example", "tomas@contoso.example"',
  '"owner": "adele@contoso.example",\n"other": "tomas@contoso.example"',
  '"adele@contoso.example", "tomas@contoso.example"]',
  '<a href="mailto:adele@contoso.example">Adele</a>',
  // A table of something else.
  `id,title,owner\n${id},Printer,adele@contoso.example`,
  `${id}: Printer\n${otherId}: Mouse`,
  'curl -u adele@contoso.example',
])('%j is no list of people', (text) => {
  expect(peopleListed(text)).toBe(0)
})

test('any text is answered for, and no JSON or sentence around a list is taken for one', () => {
  fc.assert(fc.property(fc.string(), (text) => Number.isInteger(peopleListed(text))))
  fc.assert(fc.property(fc.json({ maxDepth: 3 }), (text) => !/^[[{]/.test(text) || peopleListed(text) === 0))
})

test('5,000 people are counted in a moment, and a text that is far too long is not looked at', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `Person ${index} <person${index}@contoso.example>`)
  expect(peopleListed(lines.join('\n'))).toBe(5_000)
  expect(growth((length) => peopleListed(lines.slice(0, length).join('\n')), 1_250)).toBeLessThan(linear)
  expect(peopleListed('person@contoso.example\n'.repeat(100_000))).toBe(0)
})

test('what is hostile takes no longer than its length', () => {
  for (const part of ['a":{"', ',', '<@', '@,']) {
    expect(growth((length) => peopleListed(`${part.repeat(length)}<a@contoso.example>`), 2_500)).toBeLessThan(linear)
  }
})
