import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { loadCodeReader } from './loadCodeReader.ts'

test.each(['javascript', 'python', 'csharp', 'java', 'go', 'php'] as const)('%s has a reader', async (language) => {
  const reader = await loadCodeReader(language)
  expect(finished(reader('x = 1')).kind).toBe('block')
})
