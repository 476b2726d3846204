import { expect, test } from 'vitest'
import type { ComparedMember } from '../../domain/compare/compareItems.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { replacingInWords } from './replacingInWords.ts'
import { changedProperty } from './testing/changedProperty.ts'

const changed = (name: string) => changedProperty(name, 'a', 'b')
const added = (name: string) => changedProperty(name, undefined, 'b')
const removed = (name: string) => changedProperty(name, 'a', undefined)
const content: ComparedMember = {
  kind: 'content',
  key: '/content',
  change: 'removed',
  before: { kind: 'present', type: 'text', text: ropeOf('Since Monday') },
  after: undefined,
}
const entry = (value: string): ComparedMember => ({
  kind: 'entry',
  key: `/acl/${value}`,
  change: 'added',
  before: undefined,
  after: { accessType: 'grant', type: 'group', value },
})

test.each<[readonly ComparedMember[], number | undefined, string]>([
  [[changed('title')], 5, 'Only this changes: title. Everything else stays as it is (5 unchanged).'],
  [
    [changed('title'), added('priority')],
    1,
    'Only this changes: title and priority. Everything else stays as it is (1 unchanged).',
  ],
  [[removed('url')], 2, 'Only this is removed: url. Everything else stays as it is (2 unchanged).'],
  [
    [changed('title'), removed('url'), content],
    3,
    'This changes: title. This is removed: url and content. Everything else stays as it is (3 unchanged).',
  ],
  [
    [entry('hr')],
    1,
    'Only this changes: the access entry for Human resources. Everything else stays as it is (1 unchanged).',
  ],
  [[entry('hr'), changed('title'), entry('b')], 0, 'Only this changes: 2 access entries and title.'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(changed), 0, 'Only this changes: a, b, c, d, e and 2 more.'],
  [
    [changed('title')],
    undefined,
    'This changes: title. The stored item also holds a value that the form cannot show. That does not stay.',
  ],
])('%j, and %s as they are: %s', (differences, unchanged, said) => {
  const nameOf = () => 'Human resources'
  expect(replacingInWords({ differences, unchanged }, nameOf).join(' ')).toBe(said)
})
