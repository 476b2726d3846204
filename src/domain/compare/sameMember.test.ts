import { expect, test } from 'vitest'
import type { AclEntryDraft, PropertyDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { sameContent, sameProperty, whoOf } from './sameMember.ts'

const text = (value: string, type: PropertyDraft['type'] = 'string'): PropertyDraft => {
  return { name: 'p', type, value: { kind: 'text', text: value } }
}
const list = (elements: readonly string[], type: PropertyDraft['type'] = 'stringCollection'): PropertyDraft => {
  return { name: 'p', type, value: { kind: 'list', elements } }
}
const people = (...persons: readonly Record<string, string>[]): PropertyDraft => {
  return { name: 'p', type: 'principalCollection', value: { kind: 'people', people: persons } }
}

test.each<[string, PropertyDraft, PropertyDraft, boolean]>([
  ['a date by either type', text('2026-01-31T09:30:00Z'), text('2026-01-31T09:30:00.0Z', 'dateTime'), true],
  ['a date as plain text', text('2026-01-31T09:30:00Z'), text('2026-01-31T09:30:00.0Z'), false],
  ['numbers in a list', list(['1', '2.0'], 'doubleCollection'), list(['1.0', '2'], 'doubleCollection'), true],
  ['another order in a list', list(['a', 'b']), list(['b', 'a']), false],
  ['a longer list', list(['a']), list(['a', 'a']), false],
  ['a list of one and its text', list(['a']), text('a'), false],
  ['an empty field of a person', people({ upn: 'a', email: '' }), people({ upn: 'a' }), true],
  ['another person', people({ upn: 'a' }), people({ upn: 'b' }), false],
  ['fewer people', people({ upn: 'a' }), people(), false],
])('%s', (_, one, other, expected) => {
  expect(finished(sameProperty(one, other))).toBe(expected)
  expect(finished(sameProperty(other, one))).toBe(expected)
})

test('no content is not an empty content', () => {
  const empty = { kind: 'present', type: 'text', text: ropeOf('') } as const
  expect(finished(sameContent(empty, { kind: 'absent', type: 'text' }))).toBe(false)
  expect(finished(sameContent({ kind: 'absent', type: 'html' }, { kind: 'absent', type: 'text' }))).toBe(true)
})

test('an external group keeps its capitals, a user is the same in any', () => {
  const group = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'externalGroup', value })
  expect(whoOf(group('Team'))).not.toBe(whoOf(group('team')))
})
