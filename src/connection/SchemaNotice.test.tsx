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

test('without a schema it says so', async () => {
  show({ kind: 'error', error: { kind: 'notFound', refusal }, refresh })
  expect((await screen.findByText(/No schema yet for/)).textContent).toContain('“tickets”')
  screen.getByText('Check again').click()
  expect(refreshed).toBe(1)
})

test('with a schema of this device in its place it does not ask for one', () => {
  show({ kind: 'off' }, true, true)
  expect(document.body.textContent).toBe('the choice')
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

function show(schema: Remote<ConnectionSchema>, isSignedIn = true, hasStandIn = false): void {
  render(
    <GraphCallsContext value={fakeCalls}>
      <SchemaNotice
        connectionId="tickets"
        schema={schema}
        isListed={undefined}
        isSignedIn={isSignedIn}
        hasStandIn={hasStandIn}
        isRegistering={false}
        onRegister={() => undefined}
        choice="the choice"
      />
    </GraphCallsContext>,
  )
}
