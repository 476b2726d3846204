import { describe, expect, test } from 'vitest'
import type { ExternalItem } from '../domain/externalItem.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import type { DraftRuleId } from '../domain/rules/draftRules.ts'
import { lineMarks } from './lineMarks.ts'

const item: ExternalItem = {
  acl: [{ type: 'user', value: 'x', accessType: 'grant' }],
  properties: [{ name: 'ids', type: 'int64Collection', value: [digits('1'), digits('3')] }],
  content: undefined,
}
const problemAt = (pointer: string, rule: DraftRuleId, message: string = rule) =>
  problemInBody(finding(rule, message), pointer)

describe('a problem marks the line of what it is about', () => {
  test.each<[string, member: string, pointer: string, rule: DraftRuleId, expected: string]>([
    ['the value of an entry', '/acl/0', '/acl/0/value', 'acl-user-not-guid', '2 error'],
    ['an entry as a whole', '/acl/0', '/acl/0', 'acl-duplicate', '0 warning'],
    ['a part that is not sent', '/acl/0', '/acl/0/identitySource', 'acl-identity-source-mismatch', '0 error'],
    ['an element', '/properties/ids', '/properties/ids/1', 'int64-beyond-double', '3 warning'],
    ['an element that cannot be sent', '/properties/ids', '/properties/ids/1', 'int64-not-integer', '1 error'],
    ['the property', '/properties/ids', '/properties/ids', 'property-not-in-schema', '1 error'],
    ['advice', '/acl/0', '/acl/0/value', 'acl-everyone-literal', ''],
  ])('%s', (_, member, pointer, rule, expected) => {
    expect(marksAt(member, [problemAt(pointer, rule)])).toBe(expected)
  })
})

test('elements after one that is not sent are counted without it', () => {
  const problems = [
    problemAt('/properties/ids/1', 'int64-not-integer'),
    problemAt('/properties/ids/2', 'int64-beyond-double'),
  ]
  expect(marksAt('/properties/ids', problems)).toBe('1 error, 3 warning')
})

test('of several problems on a line the worst counts, and every message is there', () => {
  const problems = [problemAt('/acl/0', 'acl-deny-everyone', 'one'), problemAt('/acl/0', 'acl-user-not-guid', 'two')]
  const [mark] = marksOf('/acl/0', problems).values()
  expect(mark).toEqual({ severity: 'error', messages: ['one', 'two'] })
})

test('marks are the same while the member and its problems are', () => {
  const problems = [problemAt('/acl/0', 'acl-duplicate')]
  expect(marksOf('/acl/0', problems)).toBe(marksOf('/acl/0', problems))
})

const payload = payloadOf(item)

function marksOf(member: string, problems: Parameters<typeof lineMarks>[2]) {
  const part = payload.parts.find(({ pointer }) => pointer === member)
  if (part === undefined) throw new Error('no such member')
  return lineMarks(part.printed, member, problems)
}

function marksAt(member: string, problems: Parameters<typeof lineMarks>[2]): string {
  return [...marksOf(member, problems)].map(([line, { severity }]) => `${line} ${severity}`).join(', ')
}

function digits(text: string) {
  return { kind: 'number', digits: text } as const
}
