import { expect, test } from 'vitest'
import type { ValueDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { propertyAt, textAt, withProperty, withTextAt } from './valueAt.ts'

const people: ValueDraft = { kind: 'people', people: [{ upn: 'a' }, { upn: 'b' }] }

test.each<[ValueDraft, string, string | undefined]>([
  [{ kind: 'text', text: 'a' }, '', 'a'],
  [{ kind: 'list', elements: ['a', 'b'] }, '/1', 'b'],
  [{ kind: 'list', elements: ['a'] }, '', 'a'],
  [people, '/1/upn', 'b'],
  [people, '/upn', 'a'],
  [{ kind: 'null' }, '', undefined],
])('%j has at %j the text %j', (value, rest, text) => {
  const property = { name: 'a/b', type: 'string', value } as const
  const draft = { ...emptyDraft, properties: [property] }
  const at = propertyAt({ place: { in: 'body', pointer: `/properties/a~1b${rest}` } }, draft)
  if (at === undefined) throw new Error('No property')
  expect(textAt(at)).toBe(text)
  const changed = { ...property, value: withTextAt(at, 'new') }
  const again = withProperty(draft, at, changed)
  if (text === undefined) return
  const place = { in: 'body', pointer: `/properties/a~1b${rest}` } as const
  const after = propertyAt({ place }, again)
  expect(after === undefined ? undefined : textAt(after)).toBe('new')
})

test('A place elsewhere has no property', () => {
  expect(propertyAt({ place: { in: 'body', pointer: '/acl/0' } }, emptyDraft)).toBeUndefined()
  expect(propertyAt({ place: { in: 'url', parameter: 'item-id' } }, emptyDraft)).toBeUndefined()
})
