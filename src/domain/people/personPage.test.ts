import { expect, test } from 'vitest'
import { personPage } from './personPage.ts'

test('a resource has a page', () => {
  expect(personPage('personname')).toBe('https://learn.microsoft.com/graph/api/resources/personname')
})
