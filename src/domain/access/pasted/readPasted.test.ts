import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, linear } from '../../testing/growth.ts'
import { readPasted } from './readPasted.ts'

test.each<[string, readonly string[], number]>([
  ['', [], 0],
  ['HR\nLegal\nhr', ['HR', 'Legal'], 1],
  ['["HR", "Legal"]', ['HR', 'Legal'], 0],
  ['\uFEFFDisplay name\nHR', ['HR'], 0],
  // Not JSON after all.
  ['[HR]\nLegal', ['[HR]', 'Legal'], 0],
  [
    '{"acl":[{"type":"group","value":"g","accessType":"grant"},{"type":"group","value":"g","accessType":"deny"}]}',
    ['g', 'g'],
    0,
  ],
])('%j asks for %j, %i of them again', (text, wanted, repeated) => {
  const read = readPasted(text)
  expect([read.wanted.map((each) => each.text), read.repeated]).toEqual([wanted, repeated])
})

test('a list of anybody is read the same in every spelling', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{0,8} [A-Z][a-z]{0,8}$/)
  const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/)
  const people = fc.uniqueArray(fc.record({ name, address, id: fc.uuid() }), {
    minLength: 1,
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(people, (list) => {
      const ids = list.map(({ id }) => id)
      const csv = list.map((each) => `"${each.name}",${each.address},${each.id}`).join('\r\n')
      const texts = [
        ids.join('\n'),
        JSON.stringify(list.map(({ id, name: displayName }) => ({ id, displayName }))),
        JSON.stringify(ids.map((value) => ({ accessType: 'grant', type: 'user', value }))),
        `Display name,User principal name,Object Id\r\n${csv}`,
        `Id\tName\n${list.map((each) => `${each.id}\t${each.name}`).join('\n')}`,
      ]
      for (const text of texts) expect(readPasted(text).wanted.map((each) => each.text)).toEqual(ids)
    }),
  )
})

test('any text is read, and 5,000 lines in a moment', () => {
  fc.assert(fc.property(fc.string(), (text) => readPasted(text).wanted.every((each) => each.text !== '')))
  const lines = Array.from({ length: 5_000 }, (_, index) => `Person ${index},person${index}@b.example`)
  expect(readPasted(lines.join('\n')).wanted).toHaveLength(5_000)
  expect(growth((length) => readPasted(lines.slice(0, length).join('\n')), 1_250)).toBeLessThan(linear)
})
