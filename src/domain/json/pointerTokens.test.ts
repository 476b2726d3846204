import { expect, test } from 'vitest'
import { pointerTokens } from './pointerTokens.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  ['/', ['']],
  ['/acl/0/value', ['acl', '0', 'value']],
  ['/properties/a~1b~0c', ['properties', 'a/b~c']],
  ['/properties/~01', ['properties', '~1']],
])('%s has the tokens %j', (pointer, tokens) => {
  expect(pointerTokens(pointer)).toEqual(tokens)
})
