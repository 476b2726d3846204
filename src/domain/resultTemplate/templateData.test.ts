import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { templateData, valueOf } from './templateData.ts'

test.each<[PropertyDraft['type'], ValueDraft, unknown]>([
  ['string', { kind: 'text', text: '1' }, '1'],
  ['int64', { kind: 'text', text: '1' }, 1],
  ['int64', { kind: 'text', text: 'one' }, 'one'],
  ['boolean', { kind: 'text', text: 'true' }, true],
  ['string', { kind: 'text', text: '' }, undefined],
  ['string', { kind: 'null' }, undefined],
  ['string', { kind: 'longText', text: ropeOf('a'.repeat(3000)) }, 'a'.repeat(2000)],
  ['stringCollection', { kind: 'list', elements: ['a', 'b'] }, ['a', 'b']],
  ['stringCollection', { kind: 'list', elements: [] }, undefined],
  ['principal', { kind: 'people', people: [{ email: 'a@b' }, {}] }, 'a@b'],
])('%s %j is %j', (type, value, expected) => {
  expect(valueOf({ name: 'p', type, value })).toEqual(expected)
})

test('only what can be retrieved is there; the rest is known', () => {
  const reading = readConnectionSchema({
    properties: [
      { name: 'title', type: 'string', isRetrievable: true },
      { name: 'secret', type: 'string' },
    ],
  })
  const schema = reading.kind === 'schema' ? reading.schema : { properties: [] }
  const properties = [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'A' } },
    { name: 'secret', type: 'string', value: { kind: 'text', text: 'B' } },
  ] as const
  const data = templateData({ properties }, schema, 'words')
  expect([...data.values]).toEqual([
    ['ResultSnippet', 'words'],
    ['title', 'A'],
  ])
  expect([...data.hidden]).toEqual(['secret'])
  expect([...data.known]).toEqual(['title', 'secret', 'ResultSnippet'])
})
