import { describe, expect, test } from 'vitest'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import type { DraftRuleId } from '../domain/rules/draftRules.ts'
import { obstacleOf } from './itemState.ts'

const error = problem('acl-empty')
const warning = problem('acl-no-grant')
const advice = problem('acl-everyone-literal')
const oversize = problem('size-over-limit', 'Remove at least 5 bytes.')

describe('what stands against sending', () => {
  test.each([
    ['nothing', [], undefined],
    ['warnings and advice', [warning, advice], undefined],
    ['one error', [warning, error], { reason: '1 error to fix first', isDisabled: false }],
    ['two errors', [error, error], { reason: '2 errors to fix first', isDisabled: false }],
    ['the size, before anything else', [error, oversize], { reason: 'Remove at least 5 bytes.', isDisabled: true }],
  ])('%s', (_, problems, obstacle) => {
    expect(obstacleOf(problems, 'signedIn')).toEqual(obstacle)
  })

  test.each([
    ['starting', 'Checking who is signed in'],
    ['signedOut', 'Sign in to submit'],
    ['failed', 'Sign in to submit'],
  ] as const)('a session that is %s, whatever the problems', (session, reason) => {
    for (const problems of [[], [error], [oversize]])
      expect(obstacleOf(problems, session)).toEqual({ reason, isDisabled: true })
  })
})

function problem(rule: DraftRuleId, message: string = rule): Problem {
  return problemInBody(finding(rule, message), '/acl')
}
