import { expect, test } from 'vitest'
import { ruleOperations } from './resultTemplate.ts'

test('The operations are the documented ones', () => {
  expect(ruleOperations.join(' ')).toBe('null equals notEquals contains notContains lessThan greaterThan startsWith')
})
