import { expect, test } from 'vitest'
import { checkAclEntry } from './acl.ts'
import { openNameRules } from './openNameRules.ts'

test.each([
  ['user', 'adele@contoso.example', true],
  ['group', 'Human resources', true],
  ['user', 'e811976d-83df-4cbd-8b9b-5215b18aa874', false],
  ['user', '', false],
  ['everyone', 'everyone', false],
] as const)('a %s “%s” is still to be looked up: %s', (type, value, expected) => {
  const findings = checkAclEntry({ accessType: 'grant', type, value }, undefined)
  expect(findings.some(({ rule }) => openNameRules.has(rule))).toBe(expected)
})
