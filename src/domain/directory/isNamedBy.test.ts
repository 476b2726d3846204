import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from './directoryPrincipal.ts'
import { isNamedBy } from './isNamedBy.ts'

const adele: DirectoryPrincipal = {
  kind: 'user',
  id: 'e811976d-83df-4cbd-8b9b-5215b18aa874',
  displayName: 'Adele Vance',
  mail: 'Adele@contoso.example',
  upn: 'av@contoso.example',
}

test.each([
  ['adele vance', true],
  [' adele@contoso.example ', true],
  ['AV@contoso.example', true],
  ['E811976D-83df-4cbd-8b9b-5215b18aa874', true],
  ['Adele', false],
  ['', false],
])('“%s” names her: %s', (text, isHers) => {
  expect(isNamedBy(adele, text)).toBe(isHers)
})
