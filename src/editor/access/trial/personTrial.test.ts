import { expect, test } from 'vitest'
import { hr, robin } from '../../../directory/testing/showInDirectory.tsx'
import { aclEntriesOf } from '../../../domain/testing/aclEntries.ts'
import { fakeGraph, json } from '../../../graph/testing/fakeGraph.ts'
import { tryPerson, waysToGroup } from './personTrial.ts'

const legal = '5a4db0c5-0000-4000-8000-0000000c0011'
const signal = new AbortController().signal
const groups = () => json({ value: [{ '@odata.type': '#microsoft.graph.group', id: hr.id, displayName: 'HR' }] })

test.each([
  [`+group ${hr.id}`, 1, 'yes', hr.id],
  [`+group ${legal}`, 1, 'no', undefined],
  [`+group ${hr.id}, -user ${robin.id}`, 1, 'no', undefined],
  // Without groups there is nothing to ask.
  ['+everyone everyone', 0, 'yes', undefined],
  ['+externalGroup crew', 0, 'notCertain', undefined],
])('%s takes %i calls: %s', async (acl, calls, answer, decisiveGroup) => {
  const { client, sent } = fakeGraph([groups()])
  const trial = await tryPerson(client, aclEntriesOf(acl), robin, undefined, signal)
  expect(trial).toMatchObject({ access: { answer }, decisiveGroup, error: undefined })
  expect(sent).toHaveLength(calls)
})

test('memberships that cannot be read leave it open, and say why', async () => {
  const { client } = fakeGraph([new Response('{}', { status: 403 })])
  const trial = await tryPerson(client, aclEntriesOf(`+group ${hr.id}`), robin, undefined, signal)
  expect(trial).toMatchObject({ access: { answer: 'notCertain', unchecked: [0] }, error: { kind: 'forbidden' } })
})

test('the way to a group is told by its groups, that one last', async () => {
  const recruiting = { kind: 'group', id: 'recruiting', displayName: 'Recruiting' } as const
  const members = (...ids: readonly string[]) => ({ status: 200, body: { value: ids.map((id) => ({ id })) } })
  const { client } = fakeGraph([
    json({
      responses: [
        { id: '0', ...members('recruiting') },
        { id: '1', ...members() },
      ],
    }),
  ])
  expect(await waysToGroup(client, robin.id, [hr, recruiting], hr.id)).toEqual({
    kind: 'ok',
    value: [['recruiting', hr.id]],
  })
})
