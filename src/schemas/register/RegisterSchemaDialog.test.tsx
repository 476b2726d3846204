// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Remote } from '../../connection/useConnections.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { follow, followedOperations, stopFollowing } from './followedOperations.ts'
import { RegisterSchemaDialog } from './RegisterSchemaDialog.tsx'
import { anOperation } from './testing/anOperation.ts'
import { aroundSchemas } from './testing/aroundSchemas.tsx'

afterEach(() => {
  for (const each of followedOperations.get()) stopFollowing(each)
})

const refresh = () => undefined
const failed = (status: number): Remote<ConnectionSchema> => ({
  kind: 'error',
  error: graphErrorOf(anAnswer({ status }), []),
  refresh,
})
const there: Remote<ConnectionSchema> = { kind: 'ok', value: { properties: [] }, answer: anAnswer({}), refresh }

test.each<[string, string, Remote<ConnectionSchema>, RegExp]>([
  ['', 'Register a schema for your connection', { kind: 'off' }, /Choose a connection first/],
  ['assets', 'Register a schema for Contoso assets', { kind: 'off' }, /Sign in first/],
  ['assets', 'Register a schema for Contoso assets', { kind: 'loading' }, /Reading the schema/],
  ['assets', 'Register a schema for Contoso assets', failed(404), /Registering it takes Graph 5 to 15 minutes/],
  ['assets', 'Register a schema for Contoso assets', failed(403), /You don’t have permission/],
  ['assets', 'Extend the schema of Contoso assets', there, /can be neither removed nor given another type/],
])('for “%s” the dialog is “%s” (%j)', (connectionId, title, remote, said) => {
  show(connectionId, remote)
  expect(screen.getByRole('dialog', { name: title, hidden: true }).textContent).toMatch(said)
})

test('while a registration is under way it is followed there, and no other is sent', () => {
  follow(anOperation())
  show('assets', failed(404))
  expect(screen.getByText(/is being registered/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Register schema/ })).toBeNull()
})

function show(connectionId: string, remote: Remote<ConnectionSchema>) {
  render(
    <RegisterSchemaDialog
      connectionId={connectionId}
      connectionName="Contoso assets"
      remote={remote}
      typed={() => []}
      onClose={() => undefined}
    />,
    { wrapper: aroundSchemas(fakeGraph([json({ status: 'inprogress' })]).client) },
  )
}
