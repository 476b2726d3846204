import { expect, test } from 'vitest'
import { refusingPolicy } from './trustedTypes.ts'

test.each(Object.entries(refusingPolicy))('%s is refused', (_name, create) => {
  expect(create).toThrow('No text becomes a script here.')
})
