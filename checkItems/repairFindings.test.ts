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

test('several on one line are counted there', () => {
  const repairs = [10, 11, 20].map((at) => ({ kind: 'trailing comma', at }) as const)
  expect(repairFindings(repairs, (at) => Math.floor(at / 10), '').map(({ line, message }) => [line, message])).toEqual([
    [1, 'A comma before this closing bracket was left out. (2 times)'],
    [2, 'A comma before this closing bracket was left out.'],
  ])
})

test('of very many the first are shown and the rest is counted', () => {
  const repairs = Array.from({ length: 60 }, (_, at) => ({ kind: 'comment', at }) as const)
  const found = repairFindings(repairs, (at) => at + 1, 'repaired')
  expect(found.length).toBe(51)
  expect(found.at(-1)).toMatchObject({ line: undefined, message: 'A comment was left out. The same on 10 more lines.' })
})
