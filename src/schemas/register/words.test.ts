import { expect, test } from 'vitest'
import { progressWords, registerWords } from './words.ts'

test.each([
  [registerWords.title('Assets', false), 'Register a schema for Assets'],
  [registerWords.title('Assets', true), 'Extend the schema of Assets'],
  [registerWords.send(false, false), 'Register schema'],
  [registerWords.send(true, true), 'Extend anyway'],
  [
    progressWords.failedText(undefined),
    'Graph gives no reason. Nothing was changed. Mend the schema and send it again.',
  ],
  [progressWords.failedText('No.'), 'Graph says: “No.” Nothing was changed. Mend the schema and send it again.'],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})
