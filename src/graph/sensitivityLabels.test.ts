import { expect, test } from 'vitest'
import { listSensitivityLabels } from './sensitivityLabels.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

test('labels have their names, those below others the names of both', async () => {
  const { client, sent } = fakeGraph([
    json({
      value: [
        { id: '1', name: 'General' },
        { id: '2', displayName: 'Confidential', name: 'conf', sublabels: [{ id: '3', name: 'Project' }] },
        { id: '4' },
      ],
    }),
  ])
  expect(await listSensitivityLabels(client)).toMatchObject({
    value: [
      { id: '1', name: 'General' },
      { id: '2', name: 'Confidential' },
      { id: '3', name: 'Confidential › Project' },
      { id: '4', name: '4' },
    ],
  })
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/security/dataSecurityAndGovernance/sensitivityLabels')
})

test.each([
  ['another shape', json({ labels: [] }), 'unreadableAnswer'],
  ['a refusal', new Response('{}', { status: 403 }), 'forbidden'],
] as const)('%s is no list', async (_, answer, kind) => {
  const { client } = fakeGraph([answer])
  expect(await listSensitivityLabels(client)).toMatchObject({ kind: 'error', error: { kind } })
})
