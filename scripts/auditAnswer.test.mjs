import { expect, test } from 'vitest'
import { auditAnswer } from './auditAnswer.mjs'

test.each([
  [{ status: 0, stdout: '{"vulnerabilities":{}}' }, { kind: 'clean' }],
  [{ status: 0, stdout: '{"vulnerabilities":{"a":{"severity":"moderate"}}}' }, { kind: 'clean' }],
  [
    { status: 1, stdout: '{"vulnerabilities":{"a":{"severity":"high"},"b":{"severity":"low"}}}' },
    { kind: 'found', names: ['a'] },
  ],
  // Offline, and a registry without audits.
  [{ status: 1, stdout: '{"error":{"code":"ENOTFOUND"}}' }, { kind: 'unasked' }],
  [{ status: 1, stdout: '' }, { kind: 'unasked' }],
  [{ status: 1, stdout: '<html>' }, { kind: 'unasked' }],
])('%j', (answer, expected) => {
  expect(auditAnswer(answer)).toEqual(expected)
})
