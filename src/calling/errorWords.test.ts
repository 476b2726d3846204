import { expect, test } from 'vitest'
import { errorWords } from './errorWords.ts'

test('the words for failures are there once they were asked for', async () => {
  await errorWords.ask()
  expect(errorWords.get()?.describeGraphError({ kind: 'offline' }, 'listing connections').title).toBe('You are offline')
})
