import { describe, expect, test } from 'vitest'
import { type Budget, judge, readBudgets } from './budgets.ts'

const budget: Budget = { name: 'A key', figure: 'editor p95', atMost: 40, unit: 'ms', of: 'median' }
const ratio: Budget = { ...budget, over: 'floor p95', atMost: 1.5, unit: '×' }

describe('a budget', () => {
  test.each<[string, Budget, readonly number[], readonly number[], string, number]>([
    ['below it', budget, [30, 35, 50], [], 'kept', 35],
    ['just at it', budget, [40], [], 'kept', 40],
    ['above it', budget, [30, 41, 50], [], 'broken', 41],
    ['above it, of nothing mostly', { ...budget, of: 'worst' }, [0, 0, 50], [], 'broken', 50],
    ['of the worst round', { ...budget, of: 'worst' }, [30, 35, 50], [], 'broken', 50],
    ['as a ratio within each round', ratio, [30, 60, 90], [20, 50, 30], 'kept', 1.5],
    ['as a ratio that is too high', ratio, [40, 60, 90], [20, 50, 30], 'broken', 2],
    ['as a ratio of two that were too short to count', ratio, [0, 0], [0, 0], 'kept', 1],
    ['as a ratio, without the round that has no floor', ratio, [30, 900], [20], 'kept', 1.5],
  ])('%s', (_, rule, editor, floor, kind, value) => {
    const [verdict] = judge([rule], { 'editor p95': editor, 'floor p95': floor })
    expect(verdict).toEqual({ kind, budget: rule, value })
  })

  test.each([
    ['within its guide', 'median', 90, { kind: 'withinGuide', value: 2, milliseconds: 60 }],
    ['above its guide as well', 'median', 59, { kind: 'broken', value: 2 }],
    ['the worst round within its guide', 'worst', 90, { kind: 'withinGuide', value: 3, milliseconds: 90 }],
    ['the worst round above its guide as well', 'worst', 89, { kind: 'broken', value: 3 }],
  ] as const)('as a ratio that is too high, %s', (_, of, guide, verdict) => {
    const rule = { ...ratio, of, guide }
    const figures = { 'editor p95': [40, 60, 90], 'floor p95': [20, 50, 30] }
    expect(judge([rule], figures)).toEqual([{ budget: rule, ...verdict }])
  })

  test.each([
    ['the figure', { 'floor p95': [1] }],
    ['its floor', { 'editor p95': [1] }],
  ])('is neither kept nor broken when %s was not measured', (_, figures) => {
    expect(judge([ratio], figures)).toEqual([{ kind: 'notMeasured', budget: ratio }])
  })
})

test('a misspelt member of budgets.json is refused', () => {
  expect(() => readBudgets([{ ...budget, atmost: 1 }])).toThrow()
})
