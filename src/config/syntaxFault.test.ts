import { expect, test } from 'vitest'
import { syntaxFault } from './syntaxFault.ts'

test.each<[string, string, string | undefined]>([
  ['JSON', '{ "a": 1 }', undefined],
  ['a comma after the last setting', '{\n  "a": 1,\n}', 'line 2 ends with a comma that nothing follows'],
  ['a comma at the end of a list', '{ "a": [1,] }', 'line 1 ends with a comma that nothing follows'],
  ['a missing colon', '{\n  "a" 1\n}', 'line 2, column 7 (colon expected)'],
  ['a comment', '{ // a\n}', 'line 1, column 3 (invalid comment token)'],
  ['nothing', '', 'line 1, column 1 (value expected)'],
])('%s', (_, text, said) => {
  expect(syntaxFault(text)).toBe(said)
})
