// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type SchemaSource, useSchemaText } from './useSchemaText.ts'

const schema = '{"baseType": "microsoft.graph.externalItem", "properties": [{"name": "title", "type": "String"}]}'
const http = `PATCH https://graph.microsoft.com/v1.0/external/connections/tickets/schema
Content-Type: application/json

${schema}`

test.each<[string, SchemaSource]>([
  ['JSON', { kind: 'text', text: schema }],
  ['a file', { kind: 'file', file: new File([schema], 'schema.json') }],
  ['a request', { kind: 'text', text: http }],
  ['one of several requests', { kind: 'text', text: `GET https://graph.microsoft.com/v1.0/me\n\n###\n${http}` }],
  ['a command', { kind: 'text', text: `curl -X PATCH https://graph.microsoft.com/v1.0/x --json '${schema}'` }],
])('A schema is read from %s', async (_, source) => {
  const hook = await read(source)
  await waitFor(() => expect(hook.current.state.kind).toBe('read'))
  expect(hook.current.state).toMatchObject({ source: schema, reading: { kind: 'schema' } })
})

test('A request tells the connection of its schema', async () => {
  const hook = await read({ kind: 'text', text: http })
  await waitFor(() => expect(hook.current.state.kind).toBe('read'))
  expect(hook.current.state).toMatchObject({ reading: { connectionId: 'tickets' } })
})

test('What is no schema in any way keeps the message about JSON', async () => {
  const hook = await read({ kind: 'text', text: '{"properties": [{name: "title"}]}' })
  await waitFor(() => expect(hook.current.state.kind).toBe('read'))
  expect(hook.current.state).toMatchObject({ reading: { kind: 'broken', expected: 'a name in quotes or }' } })
})

test.each<[string, SchemaSource]>([
  ['white space', { kind: 'text', text: ' \n\t' }],
  ['megabytes of line breaks', { kind: 'text', text: '\n'.repeat(2_000_000) }],
  ['an empty file', { kind: 'file', file: new File([''], 'schema.json') }],
])('Of %s it is said that there is nothing in it', async (_, source) => {
  const hook = await read(source)
  await waitFor(() => expect(hook.current.state).toEqual({ kind: 'refused', why: 'There is nothing in it.' }))
})

test('A file that is no text is refused', async () => {
  const hook = await read({ kind: 'file', file: new File([new Uint8Array([0])], 'x.png') })
  await waitFor(() => expect(hook.current.state.kind).toBe('refused'))
})

test('Nothing is nothing, and the latest text is the one that counts', async () => {
  const hook = await read({ kind: 'text', text: schema })
  await act(() => hook.current.read({ kind: 'text', text: '' }))
  expect(hook.current.state).toEqual({ kind: 'empty' })
})

async function read(source: SchemaSource) {
  const { result } = renderHook(useSchemaText)
  await act(() => result.current.read(source))
  return result
}
