import { expect, test } from 'vitest'
import type { PropertyDraft } from '../itemDraft.ts'
import { finished } from '../steps.ts'
import { mergeProperties } from './mergeProperties.ts'

const a = property('a', 'a')
const b = property('b', 'b')
const c = property('c', 'c')
const more = property('more', '')
const empty: PropertyDraft = { name: 'empty', type: 'string', value: { kind: 'absent' } }

// Form, text before, text after, form after.
const rows: readonly (readonly [string, Drafts, Drafts, Drafts, Drafts])[] = [
  ['a value is changed', [a, b], [a, b], [property('a', 'x'), b], [property('a', 'x'), b]],
  ['one is added where it stands', [a, empty, b], [a, b], [a, more, b], [a, empty, more, b]],
  ['one is taken away', [a, empty, b], [a, b], [b], [empty, b]],
  ['one added in the form stays', [a, b, c], [a, b], [a, b], [a, b, c]],
  ['one taken away in the form stays away', [a], [a, b], [a, b], [a]],
  ['one taken away there and changed here comes back', [a], [a, b], [a, property('b', 'x')], [a, property('b', 'x')]],
  ['others change their order', [a, b], [a, b], [b, a], [b, a]],
  ['one is there twice', [a, b], [a, b], [a, a, b], [a, a, b]],
]

test.each(rows)('%s', (_, own, before, after, merged) => {
  expect(finished(mergeProperties(own, before, after))).toEqual(merged)
})

type Drafts = readonly PropertyDraft[]

function property(name: string, text: string): PropertyDraft {
  return { name, type: 'string', value: { kind: 'text', text } }
}
