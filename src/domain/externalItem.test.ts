import { expect, test } from 'vitest'
import type { PropertyValue } from './externalItem.ts'
import { isCollectionValue } from './externalItem.ts'
import { ropeOf } from './rope/textRope.ts'

const values: readonly (readonly [PropertyValue, boolean])[] = [
  [[], true],
  [['a', 'b'], true],
  [null, false],
  ['a', false],
  [true, false],
  [{ kind: 'number', digits: '1' }, false],
  [{ kind: 'principal', fields: [] }, false],
  [{ kind: 'longText', text: ropeOf('a') }, false],
]

test.each(values)('%j is the value of a collection: %s', (value, expected) => {
  expect(isCollectionValue(value)).toBe(expected)
})
