import { expect, test } from 'vitest'
import { isGuid } from './guid.ts'

test.each([
  ['e811976d-83df-4cbd-8b9b-5215b18aa874', true],
  ['E811976D-83DF-4CBD-8B9B-5215B18AA874', true],
  ['00000000-0000-0000-0000-000000000000', true],
  // Other spellings of the same number are not what Microsoft Entra ID writes.
  ['{e811976d-83df-4cbd-8b9b-5215b18aa874}', false],
  ['e811976d83df4cbd8b9b5215b18aa874', false],
  // Almost.
  ['e811976d-83df-4cbd-8b9b-5215b18aa87', false],
  ['e811976d-83df-4cbd-8b9b-5215b18aa8744', false],
  ['g811976d-83df-4cbd-8b9b-5215b18aa874', false],
  [' e811976d-83df-4cbd-8b9b-5215b18aa874', false],
  ['e811976d-83df-4cbd-8b9b-5215b18aa874\n', false],
  ['', false],
  ['adele@contoso.com', false],
])('%j is a GUID: %s', (text, expected) => {
  expect(isGuid(text)).toBe(expected)
})
