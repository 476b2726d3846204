import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { textInSteps } from './textInSteps.ts'
import { ropeOf } from './textRope.ts'

test.each([
  ['nothing', ''],
  ['a line', 'one line'],
  ['empty lines', '\n'.repeat(200_000)],
  ['lines of any length', Array.from({ length: 30_000 }, (_, index) => 'x'.repeat(index % 40)).join('\n')],
])('%s is put together as it is', (_, text) => {
  expect(finished(textInSteps(ropeOf(text)))).toBe(text)
})

test('many lines take many steps', () => {
  expect([...textInSteps(ropeOf('\n'.repeat(200_000)))].length).toBeGreaterThan(3)
})
