// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { getSchema } from '../graph/schema.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { SchemaNotice } from './SchemaNotice.tsx'
import type { Remote } from './useConnections.ts'

const refusal = {
  status: 404,
  code: undefined,
  message: undefined,
  innerError: undefined,
  details: [],
  requestId: undefined,
}
let refreshed = 0
let registered = 0
const refresh = () => {
  refreshed += 1
}

test.each([
  [true, /^Choose a connection/],
  [false, /^Sign in and choose a connection/],
])('before a connection is chosen it says what to do (signed in: %s)', (isSignedIn, said) => {
  show({ kind: 'off' }, isSignedIn)
  expect(screen.getByText(said)).toBeDefined()
})

test('while the schema is read it says whose', () => {
  show({ kind: 'loading' })
  expect(screen.getByText('Reading the schema of tickets')).toBeDefined()
})

test('without a schema it says how long one takes, and checks again when asked', () => {
  show({ kind: 'error', error: { kind: 'notFound', refusal }, refresh })
  expect(document.body.textContent).toMatch(
    /No schema yet for “tickets”\. Register a schema first; Graph takes 5 to 15 minutes for it/,
  )
  expect(document.body.textContent).not.toContain('delete')
  screen.getByText('Check again').click()
  expect(refreshed).toBe(1)
  screen.getByText('Register a schema').click()
  expect(registered).toBe(1)
})

test('while one is being registered it says so, and offers no other', () => {
  show({ kind: 'error', error: { kind: 'notFound', refusal }, refresh }, true, false, true)
  expect(document.body.textContent).toMatch(/Graph is registering the schema\. Until then you can/)
  expect(document.body.textContent).not.toContain('No schema yet')
  expect(screen.queryByRole('button')).toBeNull()
})

test('with a schema of this device in its place it does not ask for one', () => {
  show({ kind: 'off' }, true, true)
  expect(document.body.textContent).toBe('the choice')
})

test('without a schema of the connection it says what is used in its place', () => {
  show({ kind: 'error', error: { kind: 'notFound', refusal }, refresh }, true, true)
  expect(document.body.textContent).toMatch(/Until then the schema below is used/)
})

test('any other refusal is an error with its way out', () => {
  show({ kind: 'error', error: { kind: 'forbidden', refusal, grantedScopes: [] }, refresh })
  expect(screen.getByRole('alert').textContent).toContain('You don’t have permission (403)')
  expect(document.body.textContent).toContain('the choice')
})

test('with the schema there it says nothing of its own', async () => {
  const { client } = fakeGraph([json({ properties: [] })])
  const reading = await getSchema(client, { connectionId: 'tickets', apiVersion: 'beta' })
  show({ ...reading, refresh })
  expect(document.body.textContent).toBe('the choice')
})

function show(schema: Remote<ConnectionSchema>, isSignedIn = true, hasStandIn = false, isRegistering = false): void {
  render(
    <GraphCallsContext value={fakeCalls}>
      <SchemaNotice
        connectionId="tickets"
        schema={schema}
        isListed={undefined}
        isSignedIn={isSignedIn}
        hasStandIn={hasStandIn}
        isRegistering={isRegistering}
        onRegister={() => (registered += 1)}
        choice="the choice"
      />
    </GraphCallsContext>,
  )
}
