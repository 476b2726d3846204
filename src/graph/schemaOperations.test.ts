import { expect, test } from 'vitest'
import { getSchemaOperation } from './schemaOperations.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const where = { apiVersion: 'beta', connectionId: 'assets' } as const

test('an operation is read by its ID', async () => {
  const { client, sent } = fakeGraph([json({ status: 'failed', error: { code: 'Bad', message: 'No.' } })])
  const reading = await getSchemaOperation(client, where, 'o 1')
  expect(reading).toMatchObject({ kind: 'ok', value: { status: 'failed', why: 'No. (Bad)' } })
  expect(sent[0]?.url).toBe('https://graph.test/beta/external/connections/assets/operations/o%201')
})

test('an answer of another shape is unreadable', async () => {
  const { client } = fakeGraph([json({ value: [] })])
  expect(await getSchemaOperation(client, where, 'o1')).toMatchObject({ error: { kind: 'unreadableAnswer' } })
})
