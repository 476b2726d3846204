import { describe, expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from './domain/itemDraft.ts'
import { finding, type Problem, problemInBody } from './domain/problem.ts'
import { emptyRope, ropeOf } from './domain/rope/textRope.ts'
import type { DraftRuleId } from './domain/rules/draftRules.ts'
import { isUntouched, obstacleOf } from './itemState.ts'

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

describe('a draft is untouched', () => {
  test.each<[string, Partial<ItemDraft>, boolean]>([
    ['at a first visit', {}, true],
    [
      'with fields of a schema that hold nothing',
      { properties: [{ name: 'a', type: 'string', value: { kind: 'absent' } }] },
      true,
    ],
    ['with the other type of content chosen, and no text', { content: { kind: 'absent', type: 'html' } }, true],
    ['not with a connection', { connectionId: 'tickets' }, false],
    ['not with an item ID', { itemId: '1' }, false],
    ['not with an access entry', { acl: [{ accessType: 'grant', type: 'user', value: '' }] }, false],
    ['not with a null chosen', { properties: [{ name: 'a', type: 'string', value: { kind: 'null' } }] }, false],
    ['not with text', { content: { kind: 'present', type: 'text', text: ropeOf('a') } }, false],
    ['not with empty text chosen', { content: { kind: 'present', type: 'text', text: emptyRope } }, false],
  ])('%s', (_, change, untouched) => {
    expect(isUntouched({ ...emptyDraft, ...change })).toBe(untouched)
  })
})

function problem(rule: DraftRuleId, message: string = rule): Problem {
  return problemInBody(finding(rule, message), '/acl')
}
