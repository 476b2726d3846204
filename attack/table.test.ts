import { expect, test } from 'vitest'
import { attackTable, Tally } from './table.ts'

test('a table has a row for each part, and what failed below it', () => {
  const fuzz = new Tally()
  fuzz.fails('it is another number')
  const inputs = new Tally()
  inputs.took(12, 'a list')
  inputs.took(180.4, 'a text')
  inputs.took(3, 'a word')
  expect(attackTable([fuzz.result('Fuzz', 100_000, ''), inputs.result('Inputs', 3, '0 crashes')])).toBe(
    [
      '| What | Tried | Failed | Worst task | Counted |\n|---|---|---|---|---|',
      '| Fuzz | 100,000 | 1 |  |  |',
      '| Inputs | 3 | 0 | 180 ms (a text) | 0 crashes |\n',
      '- Fuzz: it is another number',
    ].join('\n'),
  )
})

test('of many failures the first ten are told, and all are counted', () => {
  const tally = new Tally()
  for (let index = 0; index < 30; index += 1) tally.fails(String(index))
  expect([tally.failed, tally.failures.length]).toEqual([30, 10])
})
