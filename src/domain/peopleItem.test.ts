import { expect, test } from 'vitest'
import type { AclEntry } from './externalItem.ts'
import type { ValueDraft } from './itemDraft.ts'
import { checkPeopleAcl, checkPeopleContent, checkPersonValue, isPeopleSchema } from './peopleItem.ts'
import { ropeOf } from './rope/textRope.ts'
import { schemaOf } from './testing/ruleExamples/exampleSchema.ts'

test.each([
  ['personAccount', true],
  ['title', false],
  ['assignedToPeople', false],
])('A schema with the label %s is about people: %s', (label, expected) => {
  expect(isPeopleSchema(schemaOf({ name: 'p', type: 'String', labels: [label] }))).toBe(expected)
})

const everyone: AclEntry = { type: 'everyone', value: 'everyone', accessType: 'grant' }

test.each<[readonly AclEntry[], number]>([
  [[everyone], 0],
  [[{ ...everyone, accessType: 'deny' }], 1],
  [[{ ...everyone, type: 'everyoneExceptGuests' }], 1],
  [[], 0],
])('%j: findings %i', (entries, count) => {
  expect(checkPeopleAcl(entries)).toHaveLength(count)
})

test.each<[string, ValueDraft, readonly string[]]>([
  ['personAccount', { kind: 'text', text: '{"a":1}' }, []],
  ['personAccount', { kind: 'text', text: '' }, []],
  ['personAccount', { kind: 'text', text: 'Adele' }, ['person-not-json ']],
  ['personAccount', { kind: 'text', text: '[1]' }, ['person-not-json ']],
  ['personEmails', { kind: 'list', elements: ['{}', 'x'] }, ['person-not-json /1']],
  ['personEmails', { kind: 'list', elements: ['{}', '{}', '{}', '{}'] }, ['person-too-many ']],
  ['personSkills', { kind: 'list', elements: ['{}', '{}', '{}', '{}'] }, []],
  ['personEmails', { kind: 'list', elements: ['{"type":"work"}', '{"type":"work"}'] }, []],
  ['title', { kind: 'text', text: 'Adele' }, []],
  ['personAccount', { kind: 'null' }, []],
])('%s with %j breaks %j', (label, value, expected) => {
  const [property] = schemaOf({ name: 'p', type: 'String', labels: [label] }).properties
  if (property === undefined) throw new Error('no property')
  const findings = checkPersonValue(property, { name: 'p', type: 'string', value })
  expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual(expected)
})

test.each([
  ['personAccount', 'present', 1],
  ['personAccount', 'absent', 0],
  ['title', 'present', 0],
] as const)('with the label %s, %s content has %i findings', (label, kind, count) => {
  const content = { kind, type: 'text', text: ropeOf('a') } as const
  expect(checkPeopleContent(content, schemaOf({ name: 'p', type: 'String', labels: [label] }))).toHaveLength(count)
  expect(checkPeopleContent(content, undefined)).toEqual([])
})
