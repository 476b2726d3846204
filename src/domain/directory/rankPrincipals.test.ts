import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from './directoryPrincipal.ts'
import { rankPrincipals } from './rankPrincipals.ts'

const user = (displayName: string, mail?: string): DirectoryPrincipal => ({
  kind: 'user',
  id: `u ${displayName}`,
  displayName,
  mail,
})
const group = (displayName: string): DirectoryPrincipal => ({ kind: 'group', id: `g ${displayName}`, displayName })

test.each([
  ['hr', [group('HR Europe'), group('HR'), user('Chris Hr')], ['g HR', 'g HR Europe', 'u Chris Hr']],
  ['robin@x.example', [user('Robin A'), user('Zoe', 'Robin@x.example')], ['u Zoe', 'u Robin A']],
  ['sales', [group('Sales'), user('Sales')], ['u Sales', 'g Sales']],
  ['', [group('B'), user('A')], ['u A', 'g B']],
])('for %j the order is by how well it fits', (text, principals, ids) => {
  expect(rankPrincipals(principals, text).map(({ id }) => id)).toEqual(ids)
})

test('nobody is lost or made up, and ranking again changes nothing', () => {
  const principals = fc.array(fc.string().map((name) => (name.length % 2 === 0 ? user(name) : group(name))))
  fc.assert(
    fc.property(principals, fc.string(), (some, text) => {
      const ranked = rankPrincipals(some, text)
      expect(ranked.toSorted(byId)).toEqual(some.toSorted(byId))
      expect(rankPrincipals(ranked, text)).toEqual(ranked)
    }),
  )
})

function byId(a: DirectoryPrincipal, b: DirectoryPrincipal): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
