import { describe, expect, test } from 'vitest'
import { groups } from './groups.ts'
import { membersByGroup, membersOf } from './memberships.ts'
import { userByKey, users } from './users.ts'

const idOf = (name: string) => groups.find(({ displayName }) => displayName === name)?.id ?? ''

describe('the tenant', () => {
  test('has 500 people and 60 groups, each with an id of its own', () => {
    expect(users).toHaveLength(500)
    expect(groups).toHaveLength(60)
    expect(new Set([...users, ...groups].map(({ id }) => id)).size).toBe(560)
    expect(new Set(users.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(500)
    for (const { id } of [...users, ...groups]) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  })

  // Stories name them by their ids.
  test.each([
    ['5a4db0c5-0000-4000-8000-0000000a0001', 'Nadia Sorensen'],
    ['e811976d-83df-4cbd-8b9b-5215b18aa874', 'Robin Delgado'],
    ['5a4db0c5-0000-4000-8000-0000000b0001', 'Amara Lindqvist'],
    ['5a4db0c5-0000-4000-8000-0000000b0021', 'Uma Fitzgerald'],
    ['5a4db0c5-0000-4000-8000-0000000b0496', 'Adele Vance'],
    ['5a4db0c5-0000-4000-8000-0000000c0001', 'All employees'],
    ['5a4db0c5-0000-4000-8000-0000000c0012', 'Search administrators'],
  ])('%s is %s', (id, name) => {
    expect([...users, ...groups].find((entry) => entry.id === id)?.['displayName']).toBe(name)
  })

  test.each([
    ['guests', (entry: (typeof users)[number]) => entry['userType'] === 'Guest', 20],
    ['disabled accounts', (entry: (typeof users)[number]) => entry['accountEnabled'] === false, 15],
    [
      'names from right to left',
      (entry: (typeof users)[number]) => /[\u0590-\u06ff]/.test(String(entry['displayName'])),
      8,
    ],
    ['contractors', (entry: (typeof users)[number]) => String(entry['jobTitle']).endsWith(', contractor'), 20],
  ])('has %s', (_, is, atLeast) => {
    expect(users.filter(is).length).toBeGreaterThanOrEqual(atLeast)
  })

  test('has two people of one name, and one whose name only looks like it', () => {
    expect(users.filter(({ displayName }) => displayName === 'Jona Lindgren')).toHaveLength(2)
    const plain = (name: unknown) => String(name).replaceAll('\u043e', 'o').replaceAll('\u0435', 'e')
    expect(users.filter(({ displayName }) => plain(displayName) === 'Jona Lindgren')).toHaveLength(3)
    const names = users.map(({ displayName }) => displayName)
    expect(new Set(names).size).toBe(499)
  })
})

describe('groups in groups', () => {
  test('go four deep', () => {
    const hold = (outer: string, inner: string) => membersByGroup.get(idOf(outer))?.includes(idOf(inner))
    expect(hold('All employees', 'Human resources')).toBe(true)
    expect(hold('Human resources', 'Human resources Europe')).toBe(true)
    expect(hold('Human resources Europe', 'Human resources Europe North')).toBe(true)
  })

  test('go round in a circle once', () => {
    expect(membersByGroup.get(idOf('Project Aurora'))).toContain(idOf('Project Borealis'))
    expect(membersByGroup.get(idOf('Project Borealis'))).toContain(idOf('Project Aurora'))
  })

  test('hold people and groups that there are, and most of them some', () => {
    for (const { id } of groups) expect(membersOf(id)).toHaveLength(membersByGroup.get(id)?.length ?? 0)
    expect(groups.filter(({ id }) => membersOf(id).length === 0).length).toBeLessThan(6)
    expect(membersOf(idOf('Contractors')).length).toBeGreaterThan(15)
    expect(membersOf(idOf('Alumni'))).toEqual([])
  })

  test('have some contractors among human resources', () => {
    const contractors = new Set(membersByGroup.get(idOf('Contractors')))
    const inside = groups
      .filter(({ displayName }) => /^Human resources|^Recruiting|^Payroll/.test(String(displayName)))
      .flatMap(({ id }) => membersByGroup.get(id) ?? [])
    expect(inside.some((id) => contractors.has(id))).toBe(true)
  })
})

test.each(['TOMAS@contoso.example', '5A4DB0C5-0000-4000-8000-0000000A0002'])('%s is found in any case', (key) => {
  expect(userByKey(key)?.['displayName']).toBe('Tomas Okafor')
})
