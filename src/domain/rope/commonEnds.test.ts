import { Text } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { commonEnds } from './commonEnds.ts'
import { ropeOf } from './textRope.ts'

const line = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 3 })
const text = fc.oneof(
  fc.array(line, { maxLength: 200, size: 'max' }).map((lines) => lines.join('\n')),
  fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\ud83d') }),
)
const ropeMakers = fc.constantFrom(ropeOf, (each: string) => Text.of(each.split('\n')))

test('it is what comparing character by character finds', () => {
  fc.assert(
    fc.property(text, text, text, text, ropeMakers, ropeMakers, (head, one, other, tail, makeOne, makeOther) => {
      const [before, after] = [head + one + tail, head + other + tail]
      expect(finished(commonEnds(makeOne(before), makeOther(after)))).toEqual(byCharacter(before, after))
    }),
  )
})

test('it is right for any sequence of edits in the editor', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 400 }), text), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(text, edits, (start, all) => {
      const before = Text.of(start.split('\n'))
      let after = before
      for (const [position, length, insert] of all) {
        const from = position % (after.length + 1)
        after = after.replace(from, Math.min(after.length, from + length), Text.of(insert.split('\n')))
      }
      expect(finished(commonEnds(before, after))).toEqual(byCharacter(String(before), String(after)))
    }),
  )
})

test('an edit of megabytes is found in few steps, wherever it is', () => {
  const before = Text.of(Array.from({ length: 100_000 }, (_, number) => `Line ${number} of a long text`))
  for (const at of [0, 1_234_567, before.length]) {
    const work = commonEnds(before, before.replace(at, at, Text.of(['x'])))
    let steps = 0
    while (work.next().done !== true) steps++
    expect(steps).toBeLessThan(500)
  }
})

test('long lines that differ in one place are compared in windows', () => {
  const before = 'ab'.repeat(200_000)
  const after = `${before.slice(0, 123_457)}!${before.slice(123_457)}`
  expect(finished(commonEnds(ropeOf(before), ropeOf(after)))).toEqual(byCharacter(before, after))
})

function byCharacter(before: string, after: string) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, end }
}
