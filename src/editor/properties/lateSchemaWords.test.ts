import { expect, test } from 'vitest'
import { askForSchemaWords, schemaWords } from './lateSchemaWords.ts'
import { friendlyHints } from './schemaWords.ts'

test('the words come when they are asked for, and not before', async () => {
  expect(schemaWords.get()).toBeUndefined()
  await Promise.all([askForSchemaWords(), askForSchemaWords()])
  expect(schemaWords.get()?.friendlyHints).toBe(friendlyHints)
})
