// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { SchemaDialog } from './SchemaDialog.tsx'
import type { SchemaEntry, TakenSchema } from './schemaCatalog.ts'
import { pastedEntry, storeWith } from './testing/storeWith.ts'

const schema = '{"connection": {"id": "tickets"}, "schema": [{"name": "title", "type": "String"}]}'
const saved = pastedEntry('saved')

test('a schema is pasted, looked at and used', async () => {
  const { calls, taken } = open()
  expect(document.activeElement).toBe(box())
  expect(useButton()).toHaveProperty('disabled', true)
  await userEvent.paste(schema)
  await waitFor(() => expect(useButton()).toHaveProperty('disabled', false))
  expect(screen.getByText(/^A schema of 1 property\./)).toBeDefined()
  await userEvent.click(useButton())
  expect(taken).toMatchObject([{ origin: { kind: 'pasted' }, connectionId: 'tickets' }])
  // Focus is back on the page before the page moves it on.
  expect(calls).toEqual(['closed', 'taken'])
})

test('a file is opened, and Ctrl+Enter uses its schema', async () => {
  const { taken } = open()
  await userEvent.upload(screen.getByLabelText('Schema file'), new File([schema], 'a.json'))
  await waitFor(() => expect(useButton()).toHaveProperty('disabled', false))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(taken).toMatchObject([{ origin: { kind: 'file', fileName: 'a.json' } }])
})

test('a schema is inferred from what is typed, to be edited before it is used', async () => {
  const { taken } = open([{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }])
  await userEvent.click(screen.getByRole('button', { name: 'Create from the fields below' }))
  expect(document.activeElement).toBe(box())
  expect(box()).toHaveProperty('value', expect.stringContaining('"title"'))
  await waitFor(() => expect(useButton()).toHaveProperty('disabled', false))
  await userEvent.click(useButton())
  expect(taken).toMatchObject([{ origin: { kind: 'inferred' } }])
})

test('from nothing nothing is inferred, and it says what to do', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Create from the fields below' }))
  expect(await screen.findByText(/^Nothing to infer from\./)).toBeDefined()
})

test('what is no schema is refused', async () => {
  const { calls } = open()
  await userEvent.paste('{"acl": []}')
  expect(await screen.findByText(/^No schema\. This is an item/)).toBeDefined()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(calls).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(calls).toEqual(['closed'])
})

test('a saved schema is chosen', async () => {
  const { calls, chosen } = open()
  await userEvent.click(screen.getByRole('button', { name: 'Use saved' }))
  expect([chosen, calls]).toEqual([[saved], ['closed', 'chosen']])
})

const box = () => screen.getByRole('textbox', { name: 'Schema' })
const useButton = () => screen.getByRole('button', { name: 'Use this schema' })

function open(typed: readonly PropertyDraft[] = []) {
  const calls: string[] = []
  const taken: TakenSchema[] = []
  const chosen: SchemaEntry[] = []
  render(
    <SchemaDialog
      store={storeWith(saved)}
      inForce={undefined}
      typed={() => typed}
      onTake={(schemaTaken) => {
        calls.push('taken')
        taken.push(schemaTaken)
      }}
      onChoose={(entry) => {
        calls.push('chosen')
        chosen.push(entry)
      }}
      onClose={() => calls.push('closed')}
    />,
  )
  return { calls, taken, chosen }
}
