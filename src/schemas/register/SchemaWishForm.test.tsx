// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
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

function show(answer: Response) {
  const { client, sent } = fakeGraph([answer])
  const typed = () => [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A lathe' } }] as const
  render(<SchemaWishForm connectionId="assets" registered={undefined} typed={typed} close={() => undefined} />, {
    wrapper: aroundSchemas(client),
  })
  return { sent }
}
