// @vitest-environment jsdom

import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { schemaOf } from '../domain/testing/ruleExamples/exampleSchema.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { withQueries } from '../item/testing/withQueries.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import type { Imported } from './importedItem.ts'
import { leftSource } from './leftSource.ts'
import type { CheckedBy } from './readRejected.ts'
import type { ImportSource } from './readSource.ts'

const payload = '{"id": "T1", "acl": [], "properties": {"title": "A"}}'

beforeEach(() => leftSource.set(undefined))

test('what was pasted is there again after Escape, and no longer once it was imported', async () => {
  const first = open()
  await userEvent.paste(payload)
  await userEvent.keyboard('{Escape}')
  first.leave()
  const second = open()
  expect(box()).toHaveProperty('value', payload)
  await waitFor(() => expect(importButton()).toHaveProperty('disabled', false))
  await userEvent.click(importButton())
  second.leave()
  open()
  expect(box()).toHaveProperty('value', '')
})

test('a payload is pasted, looked at, and goes into the form; the focus is back where it was', async () => {
  const { imported, closed } = open()
  expect(document.activeElement).toBe(box())
  expect(importButton()).toHaveProperty('disabled', true)
  await userEvent.paste(payload)
  await waitFor(() => expect(importButton()).toHaveProperty('disabled', false))
  expect(imported).toEqual([])
  expect(screen.getByText('This replaces what is in the form. You can undo it.')).toBeDefined()
  await userEvent.click(importButton())
  expect(imported).toMatchObject([{ item: { itemId: 'T1' }, apiVersion: undefined }])
  expect(closed()).toBe(1)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Import' }))
})

test('a file that was dropped on the page is read at once, and Ctrl+Enter takes it', async () => {
  const { imported } = open({ initial: { kind: 'file', file: new File([payload], 'dropped.json') }, replaces: false })
  await waitFor(() => expect(importButton()).toHaveProperty('disabled', false))
  expect(screen.getByText('dropped.json')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Import into form', description: 'Ctrl+Enter' })).toBeDefined()
  expect(screen.queryByText(/^This replaces/)).toBeNull()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(imported).toHaveLength(1)
})

const error = '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect"}}'

test('an error answer that was pasted on the page is explained at once, in place of the dialog', async () => {
  const { closed, explained } = open({ initial: { kind: 'text', text: error }, explainsAtOnce: true })
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(explained).toEqual([error]))
  expect([closed(), screen.queryByRole('dialog')]).toEqual([1, null])
})

test.each([
  ['one that came another way', error, false, 'Explain this error'],
  ['an item that says “error” in it', `{"acl": [], "properties": {"title": "error"}}`, true, 'Import into form'],
])('%s is looked at first', async (_, text, explainsAtOnce, name) => {
  const { explained } = open({ initial: { kind: 'text', text }, explainsAtOnce })
  await waitFor(() => expect(screen.getByRole('button', { name })).toHaveProperty('disabled', false))
  expect(explained).toEqual([])
})

test('a file that is opened is read too; the API version of an address is taken unless that is not wanted', async () => {
  const { imported } = open()
  const request = `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T2\n\n${payload}`
  await userEvent.upload(screen.getByLabelText('Payload file'), new File([request], 'a.http'))
  const version = await screen.findByRole('checkbox', { name: /^Use API version v1\.0/ })
  expect(version).toHaveProperty('checked', true)
  await userEvent.click(version)
  await userEvent.click(importButton())
  expect(imported).toMatchObject([{ target: { connectionId: 'tickets', itemId: 'T2' }, apiVersion: undefined }])
})

const people = 'Tomas Okafor <tomas@contoso.example>; Adele Vance <adele@contoso.example>'

test.each<[string, () => Promise<unknown>]>([
  ['the button', () => userEvent.click(screen.getByRole('button', { name: 'Look up these 2 people…' }))],
  ['Ctrl+Enter', () => userEvent.keyboard('{Control>}{Enter}{/Control}')],
])('a list of people is no item, and %s takes it to the access list', async (_, press) => {
  const first = open()
  await userEvent.paste(people)
  expect(await screen.findByText('This is a list of people, not an item.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Import into form' })).toBeNull()
  await press()
  expect([first.listed, first.imported, first.closed()]).toEqual([[people], [], 1])
  first.leave()
  open()
  expect(box()).toHaveProperty('value', '')
})

test('what is no item is refused, and leaves the form as it is', async () => {
  const { imported, closed } = open()
  await userEvent.paste('words')
  expect(await screen.findByText(/^We couldn’t find an item in this text\./)).toBeDefined()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect([imported, closed()]).toEqual([[], 1])
})

test('a request is read against the schema of its own connection', async () => {
  const { client, sent } = fakeGraph([json({ properties: [{ name: 'priority', type: 'int64' }] })])
  open({ client, isSignedIn: true })
  const request = 'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T2'
  await userEvent.paste(`${request}\n\n{"acl": [], "properties": {"priority": "1"}}`)
  expect(await screen.findByText(/The text “1” becomes a number/)).toBeDefined()
  expect(sent.map(({ url }) => url)).toEqual(['https://graph.test/beta/external/connections/tickets/schema'])
})

test('what was checked by a schema before is read by it, and goes to its connection, until something else is pasted', async () => {
  const schema = schemaOf({ name: 'priority', type: 'Int64' })
  const checkedBy = { schema, name: 'tickets', connectionId: 'tickets', isGuess: false }
  const text = '{"acl": [], "properties": {"priority": "1"}}'
  const { imported } = open({ initial: { kind: 'text', text }, checkedBy })
  expect(await screen.findByText(/The text “1” becomes a number/)).toBeDefined()
  expect(screen.getByRole('region', { name: 'Where it goes' }).textContent).toContain('Connection: tickets')
  await userEvent.click(importButton())
  expect(imported).toMatchObject([{ target: { connectionId: 'tickets' } }])
  await userEvent.clear(box())
  await userEvent.type(box(), '{{}')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Where it goes' })).toBeNull())
})

interface Given {
  readonly initial?: ImportSource
  readonly replaces?: boolean
  readonly isSignedIn?: boolean
  readonly explainsAtOnce?: boolean
  readonly client?: GraphClient
  readonly checkedBy?: CheckedBy
}

const box = () => screen.getByRole('textbox', { name: 'Payload' })
const importButton = () => screen.getByRole('button', { name: 'Import into form' })

function open({
  initial,
  replaces = true,
  isSignedIn = false,
  explainsAtOnce = false,
  client = fakeGraph([]).client,
  checkedBy,
}: Given = {}) {
  const explained: string[] = []
  const listed: string[] = []
  const imported: Imported[] = []
  let closings = 0
  const opener = render(<button>Import</button>)
  screen.getByRole('button', { name: 'Import' }).focus()
  const { unmount } = render(
    <ImportDialog
      context={noSchema}
      reader={{ client, apiVersion: 'beta', accountId: isSignedIn ? 'adele' : undefined }}
      initial={initial}
      checkedBy={checkedBy}
      replaces={replaces}
      onErrorAnswer={(text) => explained.push(text)}
      explainsAtOnce={explainsAtOnce}
      onPeople={(text) => listed.push(text)}
      onImport={(item) => imported.push(item)}
      onClose={() => (closings += 1)}
    />,
    { wrapper: withQueries() },
  )
  const leave = () => {
    unmount()
    opener.unmount()
  }
  return { imported, explained, listed, closed: () => closings, leave }
}
