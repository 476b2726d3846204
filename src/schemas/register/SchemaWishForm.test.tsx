// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { followedOperations, stopFollowing } from './followedOperations.ts'
import { SchemaWishForm } from './SchemaWishForm.tsx'
import { keepSentSchema } from './sentSchema.ts'
import { aroundSchemas } from './testing/aroundSchemas.tsx'

afterEach(() => {
  sessionStorage.clear()
  for (const each of followedOperations.get()) stopFollowing(each)
})

test('the properties of the form are sent as they are shown', async () => {
  const { sent } = show(new Response(null, { status: 202 }))
  const button = await screen.findByRole('button', { name: 'Register schema' })
  await screen.findByRole('button', { name: 'Change title' })
  const shown = screen.getByRole('group', { name: 'Request as it will be sent' }).textContent
  await userEvent.click(button)
  await waitFor(() => expect(followedOperations.get()).toHaveLength(1))
  expect(shown).toBe(`PATCH ${sent[0]?.url ?? ''}\nContent-Type: application/json\n\n${String(sent[0]?.body)}`)
})

test('what Graph will reject is named, and the button says so; a refusal leaves everything as it is', async () => {
  show(Response.json({ error: { code: 'Bad', message: 'No.' } }, { status: 400 }))
  const box = await screen.findByRole('textbox', { name: 'Schema file or JSON' })
  fireEvent.change(box, { target: { value: '[{ "name": "floor", "type": "int64", "isSearchable": true }]' } })
  await userEvent.click(await screen.findByRole('button', { name: 'Register anyway' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Graph rejected the schema (400)')
  expect(box).toHaveProperty('value', '[{ "name": "floor", "type": "int64", "isSearchable": true }]')
})

test('what was sent and is not registered yet is there to be mended', async () => {
  keepSentSchema('assets', '{ "properties": [{ "name": "floor", "type": "int64" }] }')
  show(new Response(null, { status: 202 }))
  expect(await screen.findByRole('button', { name: 'Change floor' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Change title' })).toBeNull()
})

test('a text that is no schema says why, and nothing can be sent', async () => {
  const { sent } = show(new Response(null, { status: 202 }))
  const box = await screen.findByRole('textbox', { name: 'Schema file or JSON' })
  fireEvent.change(box, { target: { value: '{ "a": 1 }' } })
  expect(await screen.findByText(/^No schema\./)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Register schema' }))
  expect(sent).toHaveLength(0)
})

test('an item without properties can begin with title and url: that is the first way, and what is sent then', async () => {
  const { sent } = show(new Response(null, { status: 202 }), [])
  const ways = ['Start with title and url', 'Open a file', 'Create from the fields of this item']
  expect(waysOffered()).toEqual(ways)
  await userEvent.click(screen.getByText('Create from the fields of this item'))
  expect(screen.getByText(/^This item has no properties yet\. Start with title and url/)).toBeDefined()
  await userEvent.click(screen.getByText('Start with title and url'))
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Schema file or JSON' })
  expect(box.value).toContain('"title"')
  await userEvent.click(screen.getByRole('button', { name: 'Register schema' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(JSON.parse(String(sent[0]?.body))).toMatchObject({
    properties: [
      { name: 'title', type: 'string', labels: ['title'] },
      { name: 'url', type: 'string', labels: ['url'] },
    ],
  })
})

test('with fields the file and the fields come first; where a schema is registered, nothing starts anew', () => {
  show(new Response(null, { status: 202 }))
  expect(waysOffered()).toEqual(['Open a file', 'Create from the fields of this item', 'Start with title and url'])
  cleanup()
  show(new Response(null, { status: 202 }), [], { properties: [] })
  expect(waysOffered()).toEqual(['Open a file', 'Create from the fields of this item'])
})

function waysOffered(): readonly string[] {
  const ways = /^(Start with|Open a file|Create from)/
  return screen.getAllByRole('button', { name: ways }).map(({ textContent }) => textContent)
}

const aTitle: readonly PropertyDraft[] = [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A lathe' } }]

function show(answer: Response, fields = aTitle, registered?: ConnectionSchema) {
  const { client, sent } = fakeGraph([answer])
  render(
    <SchemaWishForm connectionId="assets" registered={registered} typed={() => fields} close={() => undefined} />,
    {
      wrapper: aroundSchemas(client),
    },
  )
  return { sent }
}
