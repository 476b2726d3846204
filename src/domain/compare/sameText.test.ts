import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ropeBuilder, ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { sameText } from './sameText.ts'

test('two ropes are the same text exactly when their texts are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', 'é'), { maxLength: 90 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(finished(sameText(ropeOf(one), ropeOf(other)))).toBe(one === other)
      const builder = ropeBuilder()
      for (const line of one.split('\n')) builder.add([line])
      expect(finished(sameText(ropeOf(one), builder.finish()))).toBe(true)
    }),
  )
})

test('a change in the middle of a long text is seen', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}`)
  const changed = lines.with(2500, 'line 25oo')
  expect(finished(sameText(ropeOf(lines.join('\n')), ropeOf(changed.join('\n'))))).toBe(false)
})
