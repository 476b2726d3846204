import { expect, test } from 'vitest'
import { principalTextKey, principalTextKind } from './principalText.ts'

test.each([
  ['e811976d-83df-4cbd-8b9b-5215b18aa874', 'id'],
  [' E811976D-83DF-4CBD-8B9B-5215B18AA874 ', 'id'],
  ['robin@contoso.example', 'address'],
  ['gwen_fabrikam.example#EXT#@contoso.example', 'address'],
  ['Robin Delgado', 'name'],
  ['Team @ night', 'name'],
  ['@robin', 'name'],
  ['عمر الفارسي', 'name'],
  ['', 'name'],
] as const)('%j is an %s', (text, kind) => {
  expect(principalTextKind(text)).toBe(kind)
})

test('case and blanks around make no other key', () => {
  expect(principalTextKey(' Robin@Contoso.example\n')).toBe(principalTextKey('robin@contoso.example'))
})
