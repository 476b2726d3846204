import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rows, rowsOf, withInserted, withMembers, withMoved, withoutRows } from './rows.ts'

const rows = rowsOf(['a', 'b', 'c', 'd'])
const [a, b, c, d] = rows.ids

test('each row has a number of its own, in other lists too', () => {
  expect(new Set([...rows.ids, ...rowsOf(['a', 'b']).ids]).size).toBe(6)
})

test.each<[string, Rows<string>, string, readonly unknown[]]>([
  ['from the first to the last', withMoved(rows, 0, 3), 'bcda', [b, c, d, a]],
  ['up by one', withMoved(rows, 2, 1), 'acbd', [a, c, b, d]],
  ['down by one', withMoved(rows, 1, 2), 'acbd', [a, c, b, d]],
  ['nowhere', withMoved(rows, 1, 1), 'abcd', [a, b, c, d]],
])('a row moves %s and keeps its number', (_, { ids, members }, expected, expectedIds) => {
  expect(members.join('')).toBe(expected)
  expect(ids).toEqual(expectedIds)
})

test('rows go, and those that stay keep their numbers', () => {
  expect(withoutRows(rows, [1])).toEqual({ ids: [a, c, d], members: ['a', 'c', 'd'] })
  expect(withoutRows(rows, [3, 0, 3])).toEqual({ ids: [b, c], members: ['b', 'c'] })
})

test('a row comes in at its place, with a number that none had', () => {
  const { ids, members } = withInserted(rows, 1, 'x')
  expect(members.join('')).toBe('axbcd')
  expect(ids.toSpliced(1, 1)).toEqual(rows.ids)
  expect(rows.ids).not.toContain(ids[1])
})

test('other members in the same rows leave the very list of numbers', () => {
  expect(withMembers(rows, ['w', 'x', 'y', 'z']).ids).toBe(rows.ids)
})

test('whatever happens to them, there are as many numbers as members, and no number twice', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('insert', 'move', 'remove'), fc.nat(7), fc.nat(7)), { maxLength: 20 })
  fc.assert(
    fc.property(steps, (all) => {
      let now: Rows<string> = rows
      for (const [step, one, other] of all) {
        if (step === 'insert') now = withInserted(now, one, `${one}`)
        else if (step === 'move') now = withMoved(now, one, other)
        else now = withoutRows(now, [one])
        expect(now.ids).toHaveLength(now.members.length)
        expect(new Set(now.ids).size).toBe(now.ids.length)
      }
    }),
  )
})
