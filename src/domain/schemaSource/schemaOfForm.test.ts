import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { schemaOfForm } from './schemaOfForm.ts'

const draft = (name: string, text = ''): PropertyDraft => ({ name, type: 'string', value: { kind: 'text', text } })
const registered = readConnectionSchema({
  properties: [{ name: 'headline', type: 'string', labels: ['title'], isRetrievable: true }],
})

test.each([
  ['one each of a connection without a schema', false, ['headline', 'title'], [[], ['title']]],
  ['what is registered first, with the labels that it has', true, ['headline', 'title'], [['title'], []]],
])('the form gives %s', (_, isRegistered, names, labels) => {
  const before = isRegistered && registered.kind === 'schema' ? registered.schema : undefined
  const { properties } = schemaOfForm([draft('headline'), draft('title')], before).schema
  expect(properties.map(({ name }) => name)).toEqual(names)
  expect(properties.map((each) => each.labels)).toEqual(labels)
})

test('guesses are about new properties alone', () => {
  const before = registered.kind === 'schema' ? registered.schema : undefined
  const { guesses } = schemaOfForm(
    [draft('headline', '2026-01-31T09:30:00Z'), draft('due', '2026-01-31T09:30:00Z')],
    before,
  )
  expect(guesses).toHaveLength(1)
  expect(guesses[0]).toContain('“due”')
})
