import { expect, test } from 'vitest'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { membersPage } from '../graph/testing/membersOfGraph.ts'
import { readGroups } from './readGroups.ts'

const never = new AbortController().signal

test('groups, their pages and the groups inside them are read, a ring once', async () => {
  const { client, sent } = fakeGraph([
    membersPage({ groups: ['Blue'] }, { next: 'red/members?$skiptoken=2' }),
    membersPage({ people: ['Ada'] }),
    membersPage({ groups: ['Red'] }),
  ])
  const { read, error } = await readGroups(client, ['RED'], never)
  expect(error).toBeUndefined()
  expect(sent).toHaveLength(3)
  expect(read.get('red')?.members.map(({ id }) => id)).toEqual(['blue', 'ada'])
  expect([read.get('red')?.isWhole, read.get('blue')?.isWhole]).toEqual([true, true])
})

test('a group without an end is left after so many pages, and is not whole', async () => {
  const pages = Array.from({ length: 50 }, () => membersPage({ people: ['Ada'] }, { next: 'g/members?$skiptoken=2' }))
  const { client, sent } = fakeGraph(pages)
  const { read } = await readGroups(client, ['g'], never)
  expect(sent).toHaveLength(40)
  expect(read.get('g')?.isWhole).toBe(false)
})

test('a refusal ends it, and what was read stays', async () => {
  const { client } = fakeGraph([membersPage({ people: ['Ada'] }), new Response('{}', { status: 403 })])
  const { read, error } = await readGroups(client, ['a', 'b'], never)
  expect(error?.kind).toBe('forbidden')
  expect([...read.keys()]).toEqual(['a'])
})
