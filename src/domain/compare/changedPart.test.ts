import { expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { changedPart } from './changedPart.ts'

test('short texts are shown whole', () => {
  expect(finished(changedPart(ropeOf('a\nb'), ropeOf('a\nc'), 10))).toEqual({
    before: 'a\nb',
    after: 'a\nc',
    isCut: false,
  })
})

test('of long texts only the part that differs is shown, with a little around it', () => {
  const text = 'line\n'.repeat(10_000)
  const changed = `${text.slice(0, 25_000)}HERE${text.slice(25_000)}`
  const part = finished(changedPart(ropeOf(text), ropeOf(changed), 5000))
  expect(part.isCut).toBe(true)
  expect(part.after).toContain('HERE')
  expect(part.after.replace('HERE', '')).toBe(part.before)
  expect(part.after.length).toBeLessThan(1100)
})

test('no part is longer than allowed', () => {
  const part = finished(changedPart(ropeOf('a'.repeat(50_000)), ropeOf('b'.repeat(60_000)), 2000))
  expect([part.before.length, part.after.length]).toEqual([2000, 2000])
})
