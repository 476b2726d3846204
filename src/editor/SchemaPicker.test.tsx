// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Remote } from '../connection/useConnections.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { stateOf } from '../item/draftState.ts'
// The dialog is loaded when it is opened; here it is at hand.
import '../schemas/SchemaDialog.tsx'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { useLocalSchema } from '../schemas/useLocalSchema.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
import { SchemaPicker } from './SchemaPicker.tsx'

// jsdom knows of dialogs only that they are open or not.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

test('a schema that is pasted is used, said, and can be changed and stopped; focus stays at its line', async () => {
  const { schema } = show()
  await useSchema('[{"name": "title", "type": "String"}]')
  expect(schema()?.properties.map(({ name }) => name)).toEqual(['title'])
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(announcement.get().text).toBe('The properties follow the schema now.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the schema' }))
  expect(document.body.textContent).not.toContain('does not keep it')

  fireEvent.click(screen.getByRole('button', { name: 'Stop using the schema' }))
  expect(schema()).toBeUndefined()
  expect(announcement.get().text).toBe('The schema is not used any more. What you typed is still there.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Use a schema' }))
})

test('a schema that the browser refuses to keep is used, and said to be gone with the page; others are not', async () => {
  const { schema, storage, connectionIs } = show()
  await useSchema('[{"name": "title", "type": "String"}]')
  connectionIs('wiki')
  storage.isFull = true
  await useSchema('[{"name": "page", "type": "String"}]')
  expect(schema()?.properties.map(({ name }) => name)).toEqual(['page'])
  expect(document.body.textContent).toContain('This browser does not keep it')
  connectionIs('tickets')
  expect(schema()?.properties.map(({ name }) => name)).toEqual(['title'])
  expect(document.body.textContent).not.toContain('does not keep it')
})

test('a dialog that is closed changes nothing', async () => {
  const { schema } = show()
  const dialog = await openDialog()
  fireEvent.click(dialog.getByText('Cancel'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(schema()).toBeUndefined()
})

test('while Graph is asked, or it is not known yet who is signed in, no other schema is offered', () => {
  show({ kind: 'loading' })
  show({ kind: 'off' }, true)
  expect(screen.queryByRole('button')).toBeNull()
})

async function openDialog() {
  fireEvent.click(screen.getByRole('button', { name: 'Use a schema' }))
  return within(await screen.findByRole('dialog', { name: 'Use a schema' }))
}

async function useSchema(text: string): Promise<void> {
  const dialog = await openDialog()
  fireEvent.change(dialog.getByLabelText('Schema'), { target: { value: text } })
  const use = await dialog.findByRole('button', { name: 'Use this schema' })
  await waitFor(() => expect(use.hasAttribute('disabled')).toBe(false))
  fireEvent.click(use)
}

function show(remoteSchema: Remote<ConnectionSchema> = { kind: 'off' }, isStarting = false) {
  const storage = mapStorage()
  const store = createSchemaStore(() => storage)
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const state = live(stateOf(emptyDraft, context, bodyLimitFor('beta'), false))
  const shown: { schema?: ConnectionSchema | undefined } = {}
  function Picker({ committedId }: { readonly committedId: string }) {
    const localSchema = useLocalSchema(store, committedId, undefined, remoteSchema)
    Object.assign(shown, { schema: localSchema.schema })
    return (
      <SchemaPicker
        flow={{ localSchema, remoteSchema, committedId, connections: { kind: 'off' }, state }}
        isStarting={isStarting}
        onExtend={() => undefined}
      />
    )
  }
  const { rerender } = render(<Picker committedId="tickets" />)
  return {
    schema: () => shown.schema,
    storage,
    connectionIs: (committedId: string) => rerender(<Picker committedId={committedId} />),
  }
}
