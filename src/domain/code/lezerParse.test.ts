import { parser } from '@lezer/javascript'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { lezerParse } from './lezerParse.ts'

test.each(['const a = 1', 'const a = ', '', '}}}((('])('%j comes to a tree', (source) => {
  expect(finished(lezerParse(parser)(source)).name).toBe('Script')
})

test('A long text is parsed in steps', () => {
  expect([...lezerParse(parser)('a = 1;\n'.repeat(1000))].length).toBeGreaterThan(10)
})

test('Where brackets are nested very deeply, the tree ends', () => {
  const root = finished(lezerParse(parser)(`x = ${'[{a:'.repeat(20_000)}`))
  expect(root.to).toBeLessThan(2000)
})
