// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Remote } from '../../connection/useConnections.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { type FollowedOperation, follow, followedOperations, settle, stopFollowing } from './followedOperations.ts'
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

test.each<[string, FollowedOperation['outcome'], RegExp]>([
  ['done', { kind: 'completed' }, /is registered.*The fields follow it now/],
  ['refused', { kind: 'failed', why: 'No.' }, /was not registered.*“No\.”/],
])(
  'what was begun in it stays what it is about once it is %s: Close is there, and no other task',
  (_, outcome, said) => {
    follow(anOperation())
    const { schemaIs } = show('assets', failed(404))
    act(() => settle(anOperation(), outcome ?? { kind: 'completed' }))
    schemaIs(there)
    expect(screen.getByRole('dialog', { name: 'Register a schema for Contoso assets', hidden: true })).toBeDefined()
    expect(document.body.textContent).toMatch(said)
    expect(screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent)).toContain('Close')
    expect(screen.queryByRole('button', { name: /^(Cancel|Dismiss|Stop following|Extend)/, hidden: true })).toBeNull()
  },
)

test('the focus goes to Close, since the button that was pressed is gone', () => {
  show('assets', failed(404))
  act(() => follow(anOperation()))
  expect(document.activeElement?.textContent).toBe('Close')
})

test('a registration that failed is mended from there', async () => {
  follow(anOperation())
  show('assets', failed(404))
  act(() => settle(anOperation(), { kind: 'failed' }))
  await userEvent.click(screen.getByText('Mend the schema'))
  expect(screen.getByText('Register schema')).toBeDefined()
})

test('a schema that was registered before is extended when that is asked for', () => {
  follow(anOperation({ outcome: { kind: 'completed' } }))
  show('assets', there)
  expect(screen.getByRole('dialog', { name: 'Extend the schema of Contoso assets', hidden: true })).toBeDefined()
  expect(screen.getByText('Extend schema')).toBeDefined()
})

function show(connectionId: string, remote: Remote<ConnectionSchema>) {
  const dialog = (now: Remote<ConnectionSchema>) => (
    <RegisterSchemaDialog
      connectionId={connectionId}
      connectionName="Contoso assets"
      remote={now}
      typed={() => []}
      onClose={() => undefined}
    />
  )
  const { rerender } = render(dialog(remote), {
    wrapper: aroundSchemas(fakeGraph([json({ status: 'inprogress' })]).client),
  })
  return { schemaIs: (now: Remote<ConnectionSchema>) => rerender(dialog(now)) }
}
