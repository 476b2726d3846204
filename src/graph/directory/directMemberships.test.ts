import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import type { GraphClient } from '../graphClient.ts'
import { anAnswer } from '../testing/anAnswer.ts'
import { fakeGraph } from '../testing/fakeGraph.ts'
import { directGroupsAmong } from './directMemberships.ts'

describe('who is directly in which group', () => {
  test.each([
    ['straight down', { hr: ['eu'], eu: ['north'], north: ['me'] }, { me: ['north'], north: ['eu'], eu: ['hr'] }, 1],
    ['directly', { hr: ['me', 'x'] }, { me: ['hr'] }, 1],
    ['two ways', { hr: ['eu', 'us'], eu: ['me'], us: ['me'] }, { me: ['eu', 'us'], eu: ['hr'], us: ['hr'] }, 1],
    ['in a circle', { hr: ['eu'], eu: ['hr', 'me'] }, { me: ['eu'], eu: ['hr'], hr: ['eu'] }, 2],
    ['groups outside of those are left aside', { hr: ['other', 'me'] }, { me: ['hr'] }, 1],
  ] as const)('%s', async (_, members, expected, calls) => {
    const { client, count } = tenantOf(members)
    const told = await directGroupsAmong(client, 'ME', Object.keys(members), 'hr')
    expect(told.kind === 'ok' && Object.fromEntries(told.value)).toEqual(expected)
    expect(count()).toBe(calls)
  })
})

test('of many groups only those below the wanted one are read', async () => {
  const others = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`x${n}`, ['me']]))
  const { client, asked } = tenantOf({ ...others, hr: ['eu'], eu: ['me'] })
  const told = await directGroupsAmong(client, 'me', [...Object.keys(others), 'hr', 'eu'], 'hr')
  expect(told).toMatchObject({ kind: 'ok' })
  expect(asked()).toEqual(['hr', 'eu'])
})

test.each([
  ['a refusal', new Response('{}', { status: 403 }), 'forbidden'],
  ['a refusal for a group', Response.json({ responses: [{ id: '0', status: 403 }] }), 'forbidden'],
  ['another shape', Response.json({ responses: [{ id: '0', status: 200, body: {} }] }), 'unreadableAnswer'],
])('%s is an error', async (_, answer, kind) => {
  const { client } = fakeGraph([answer])
  expect(await directGroupsAmong(client, 'me', ['hr'], 'hr')).toMatchObject({ kind: 'error', error: { kind } })
})

test('whatever is told is true, and leads from the person to the wanted group', async () => {
  const id = fc.integer({ min: 0, max: 5 }).map((n) => `g${n}`)
  const tenants = fc.dictionary(id, fc.uniqueArray(fc.oneof(id, fc.constant('me')), { maxLength: 4 }), { maxKeys: 6 })
  await fc.assert(
    fc.asyncProperty(tenants, async (members) => {
      const mine = above('me', members)
      fc.pre(mine.length > 0)
      const [wanted = ''] = mine
      const told = await directGroupsAmong(tenantOf(members).client, 'me', mine, wanted)
      if (told.kind === 'error') throw new Error(told.error.kind)
      for (const [member, groups] of told.value) for (const group of groups) expect(members[group]).toContain(member)
      const reached = new Set(['me'])
      for (const each of reached) for (const group of told.value.get(each) ?? []) reached.add(group)
      expect(reached).toContain(wanted)
    }),
    { numRuns: 50 },
  )
})

/** The groups that somebody is in, directly or by way of others. */
function above(member: string, members: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found = new Set<string>()
  const visit = (id: string) => {
    for (const [group, inside] of Object.entries(members)) {
      if (found.has(group) || !inside.includes(id)) continue
      found.add(group)
      visit(group)
    }
  }
  visit(member)
  return [...found]
}

const batchShape = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) })

/** A Graph that knows the members of these groups: names of groups, and `me` and `x` for people. */
function tenantOf(members: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = []
  let count = 0
  const client: GraphClient = {
    baseUrl: 'https://graph.test',
    send: ({ body }) => {
      count += 1
      const { requests } = batchShape.parse(typeof body === 'string' ? JSON.parse(body) : undefined)
      const responses = requests.map(({ id, url }) => {
        const [, group = '', isCast] = /^\/groups\/(\w+)\/members(\/microsoft\.graph\.group)?\?/.exec(url) ?? []
        asked.push(group)
        const inside = (members[group] ?? []).filter((each) => isCast === undefined || !['me', 'x'].includes(each))
        return { id, status: 200, body: { value: inside.map((each) => ({ id: each })) } }
      })
      const bodyText = JSON.stringify({ responses })
      return Promise.resolve({ kind: 'ok', status: 200, response: anAnswer({ bodyText }) })
    },
  }
  return { client, asked: () => asked, count: () => count }
}
