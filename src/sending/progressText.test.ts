import { expect, test } from 'vitest'
import { progressText } from './progressText.ts'

test.each([
  [{ kind: 'checking' }, 'Checking what is stored…'],
  [{ kind: 'asking' }, 'Nothing new is sent yet'],
  [{ kind: 'readingBack' }, 'No clear answer. Reading what is stored now…'],
  [{ kind: 'idle' }, 'Sending'],
  [{ kind: 'sending', attempt: 1 }, 'Sending'],
  [{ kind: 'sending', attempt: 2 }, 'Sending, try 2'],
] as const)('%j: %s', (progress, said) => {
  expect(progressText(progress)).toBe(said)
})
