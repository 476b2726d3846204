import fc from 'fast-check'
import { expect, test } from 'vitest'
import { membershipPath, membershipPaths } from './membershipPath.ts'

const memberships = new Map([
  ['robin', ['Recruiting', 'all']],
  ['recruiting', ['Europe HR']],
  ['europe hr', ['HR', 'recruiting']],
  ['hr', ['europe hr']],
])

test.each<[string, readonly string[] | undefined]>([
  ['recruiting', ['recruiting']],
  ['hr', ['recruiting', 'europe hr', 'hr']],
  ['HR', ['recruiting', 'europe hr', 'hr']],
  ['legal', undefined],
  ['robin', undefined],
])('from Robin to %s by way of %j', (group, expected) => {
  expect(membershipPath(memberships, 'Robin', group)).toEqual(expected)
})

test('every step of a way is a membership, rings or not, and there is a way wherever there is membership', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), id, id, (pairs, from, to) => {
      const direct = new Map<string, readonly string[]>()
      for (const [member, group] of pairs) direct.set(member, [...(direct.get(member) ?? []), group])
      const reached = new Set(direct.get(from) ?? [])
      for (const each of reached) for (const next of direct.get(each) ?? []) reached.add(next)
      const way = membershipPath(direct, from, to)
      expect(way !== undefined).toBe(from !== to && reached.has(to))
      let at: string = from
      for (const step of way ?? []) {
        expect(direct.get(at)).toContain(step)
        at = step
      }
    }),
  )
})

test('several ways to a group are told, the shortest first, and no more than are asked for', () => {
  const twoWays = new Map([...memberships, ['robin', ['Recruiting', 'all', 'HR']]])
  expect(membershipPaths(twoWays, 'Robin', 'HR')).toEqual([['hr'], ['recruiting', 'europe hr', 'hr']])
  expect(membershipPaths(twoWays, 'Robin', 'HR', 1)).toEqual([['hr']])
  expect(membershipPaths(memberships, 'Robin', 'legal')).toEqual([])
})

test('where all groups hold each other, it ends', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `g${index}`)
  const all = new Map(ids.map((id) => [id, ids]))
  const ways = membershipPaths(new Map([...all, ['robin', ids]]), 'robin', 'g7')
  expect(ways).toHaveLength(3)
  expect(ways[0]).toEqual(['g7'])
})
