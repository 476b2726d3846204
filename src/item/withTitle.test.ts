import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import type { DraftRuleId } from '../domain/rules/draftRules.ts'
import { withoutGivenByTitle } from './withTitle.ts'

const missing: readonly DraftRuleId[] = ['item-id-missing', 'acl-empty', 'properties-empty', 'title-unfilled']

test.each<[string, readonly DraftRuleId[], boolean, boolean, readonly DraftRuleId[]]>([
  ['of a new item', missing, true, false, ['acl-empty', 'title-unfilled']],
  ['whose ID nobody gives it', missing, false, false, ['item-id-missing', 'acl-empty', 'title-unfilled']],
  ['after a submit was tried', missing, true, true, missing],
  [
    'with a title, or without a schema',
    ['item-id-missing', 'properties-empty'],
    true,
    false,
    ['item-id-missing', 'properties-empty'],
  ],
])('what is to fill in %s', (_, rules, isFollowing, showsMissing, expected) => {
  const problems = rules.map((rule) => problemInBody(finding(rule, rule), ''))
  expect(withoutGivenByTitle(problems, isFollowing, showsMissing).map(({ rule }) => rule)).toEqual(expected)
})
