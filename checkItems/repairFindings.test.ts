import { expect, test } from 'vitest'
import { repairFindings } from './repairFindings.ts'

test('each repair is a finding with its line', () => {
  const repairs = [
    { kind: 'trailing comma', at: 10 },
    { kind: 'comment', at: 20 },
    { kind: 'trailing comma', at: 30 },
  ] as const
  const found = repairFindings(repairs, (at) => at / 10, 'repaired')
  expect(found.map(({ rule, line, fix }) => `${rule} ${line} ${fix}`)).toEqual([
    'json-trailing-comma 1 repaired',
    'json-trailing-comma 3 repaired',
    'json-comment 2 repaired',
  ])
})

test('of very many the first are shown and the rest is counted', () => {
  const repairs = Array.from({ length: 60 }, (_, at) => ({ kind: 'comment', at }) as const)
  const found = repairFindings(repairs, (at) => at + 1, 'repaired')
  expect(found.length).toBe(51)
  expect(found.at(-1)).toMatchObject({ line: undefined, message: 'A comment was left out. 10 more of these.' })
})
