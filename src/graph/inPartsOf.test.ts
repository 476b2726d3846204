import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPartsOf } from './inPartsOf.ts'

test('parts hold all values in their order, all but the last are full, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (values, size) => {
      const parts = inPartsOf(values, size)
      expect(parts.flat()).toEqual(values)
      for (const [n, part] of parts.entries()) {
        expect(part.length).toBeGreaterThan(0)
        expect(n === parts.length - 1 ? part.length <= size : part.length === size).toBe(true)
      }
    }),
  )
})
