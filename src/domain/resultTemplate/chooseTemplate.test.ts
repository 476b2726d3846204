import { expect, test } from 'vitest'
import { judgeTemplates } from './chooseTemplate.ts'
import type { PropertyRule } from './resultTemplate.ts'

test.each<[string, string, readonly string[], PropertyRule['valuesJoinedBy'], unknown, boolean]>([
  ['p', 'null', [], 'or', undefined, true],
  ['p', 'null', [], 'or', 'a', false],
  ['p', 'equals', ['Bug', 'task'], 'or', 'bug', true],
  ['p', 'equals', ['bug', 'task'], 'and', 'bug', false],
  ['p', 'equals', ['2'], 'or', 2, true],
  ['p', 'notEquals', ['bug'], 'or', undefined, true],
  ['p', 'contains', ['pay', 'fail'], 'and', 'Payments fail', true],
  ['p', 'contains', ['b'], 'or', ['a', 'abc'], true],
  ['p', 'notContains', ['x'], 'or', 'Payments', true],
  ['p', 'startsWith', ['pay'], 'or', 'Payments', true],
  ['p', 'lessThan', ['10'], 'or', 9, true],
  ['p', 'lessThan', ['10'], 'or', 10, false],
  ['p', 'greaterThan', ['2026-01-01'], 'or', '2026-02-01', true],
  ['p', 'lessThan', ['10'], 'or', undefined, false],
  ['p', 'soundsLike', ['x'], 'or', 'x', false],
])('%s %s %j joined by %s, with %j: %j', (property, operation, values, valuesJoinedBy, value, expected) => {
  const template = { id: 't', priority: 1, layout: {}, rules: [{ property, operation, values, valuesJoinedBy }] }
  expect(judgeTemplates([template], () => value)[0]?.applies).toBe(expected)
})

test('they are looked at by their priority, and say why', () => {
  const rule = { property: 'kind', operation: 'equals', values: ['bug', 'task'], valuesJoinedBy: 'or' } as const
  const verdicts = judgeTemplates(
    [
      { id: 'all', priority: 4, rules: [], layout: {} },
      { id: 'bugs', priority: 1, rules: [rule], layout: {} },
    ],
    () => 'story',
  )
  expect(
    verdicts.map(({ template: { id }, applies, reasons }) => [id, applies, reasons.map(({ says }) => says)]),
  ).toEqual([
    ['bugs', false, ['kind is not “bug” or “task”']],
    ['all', true, []],
  ])
})
