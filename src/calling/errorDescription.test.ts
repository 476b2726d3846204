import { expect, test } from 'vitest'
import { described } from './errorDescription.ts'

test('what is left out leaves no gap', () => {
  expect(described('A', ' One.   Two. ', ['Go on.'], undefined).meaning).toBe('One. Two.')
})
