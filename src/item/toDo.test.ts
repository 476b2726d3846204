import { describe, expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import type { DraftRuleId } from '../domain/rules/draftRules.ts'
import { toDoCount, toDoLine, toDoOf, toDoText, toImproveText } from './toDo.ts'

const error: DraftRuleId = 'item-id-too-long'
const warning: DraftRuleId = 'acl-no-grant'
const advice: DraftRuleId = 'label-unfilled'

test.each<[readonly DraftRuleId[], string]>([
  [[error, warning], ''],
  [[advice], '1 to improve (optional)'],
  [[advice, error, warning, advice], '2 to improve (optional)'],
])('of %j is optional: “%s”', (rules, text) => {
  const problems = rules.map((rule) => problemInBody(finding(rule, rule), ''))
  expect(toImproveText(toDoOf({ problems, showsMissing: false }))).toBe(text)
})

test.each<[readonly DraftRuleId[], string]>([
  [[], 'No problems'],
  [[advice], 'No problems · 1 to improve'],
  [[advice, warning], '1 thing to check'],
])('in one line of %j is said: “%s”', (rules, text) => {
  const problems = rules.map((rule) => problemInBody(finding(rule, rule), ''))
  expect(toDoLine(toDoOf({ problems, showsMissing: false }))).toBe(text)
})

describe('one number and its words', () => {
  test.each<[readonly DraftRuleId[], boolean, number, string]>([
    [[], false, 0, 'No problems'],
    [[advice], false, 0, 'No problems'],
    [['item-id-missing'], false, 1, '1 thing to fill in'],
    [['item-id-missing', 'acl-empty', 'title-unfilled'], false, 3, '3 things to fill in'],
    [['item-id-missing', 'acl-empty', warning], false, 3, '2 things to fill in, 1 to check'],
    // As they are listed, a fault or not.
    [['item-id-missing', 'acl-empty', error, warning], false, 4, '1 thing to fix, 2 to fill in, 1 to check'],
    [['title-unfilled', error], false, 2, '1 thing to fix, 1 to fill in'],
    [['item-id-missing', 'acl-empty'], true, 2, '2 things to fix'],
    // It stops no submit, and is called the same after one.
    [['title-unfilled'], true, 1, '1 thing to fill in'],
    [['title-unfilled', 'acl-empty'], true, 2, '1 thing to fix, 1 to fill in'],
    [[error], false, 1, '1 thing to fix'],
    [[warning, warning, advice], false, 2, '2 things to check'],
  ])('of %j, tried: %s, it is %i: %s', (rules, showsMissing, count, text) => {
    const toDo = toDoOf({ problems: rules.map((rule) => problemInBody(finding(rule, rule), '')), showsMissing })
    expect([toDoCount(toDo), toDoText(toDo)]).toEqual([count, text])
  })
})
