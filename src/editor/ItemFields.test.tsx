// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../auth/session.ts'
import type { Remote } from '../connection/useConnections.ts'
import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { absent } from '../domain/itemDraft.ts'
import { graphErrorOf } from '../graph/graphError.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { follow, followedOperations, stopFollowing } from '../schemas/register/followedOperations.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { useLocalSchema } from '../schemas/useLocalSchema.ts'
import { lateEntry } from './access/lateEntry.ts'
import { ItemFields } from './ItemFields.tsx'
import { descriptionOf } from './testing/descriptionOf.ts'
import { type FormAround, showInForm } from './testing/showInForm.tsx'

// The editor of long texts needs a layout.
vi.mock(import('../text/LazyTextDocument.tsx'), async () => ({
  LazyTextDocument: (await import('./testing/PlainDocument.tsx')).PlainDocument,
}))

beforeAll(() => lateEntry.ask(), 60_000)

beforeEach(() => {
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
})

afterEach(() => {
  for (const each of followedOperations.get()) stopFollowing(each)
})

test('the fields go from the target down to the content', () => {
  show()
  const inOrder = [
    screen.getByRole('combobox', { name: /^Connection/ }),
    screen.getByLabelText(/^Item ID/),
    screen.getByText('the way to open it'),
    ...screen.getAllByRole('heading', { level: 2 }),
  ]
  expect(inOrder.slice(3).map(({ textContent }) => textContent)).toEqual([
    'Access',
    'Properties',
    'Content',
    'Sensitivity label',
  ])
  const sorted = inOrder.toSorted((one, other) =>
    one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  expect(sorted).toEqual(inOrder)
})

test('who only leaves the empty connection, where a new item begins, did nothing wrong yet', () => {
  show()
  const connection = screen.getByRole('combobox', { name: /^Connection/ })
  fireEvent.focus(connection)
  fireEvent.blur(connection)
  expect(connection.getAttribute('aria-invalid')).toBe('false')
})

test('a connection is typed into the draft, and read once it is left; that it is missing is said then', () => {
  const { draft, committed } = show()
  const connection = screen.getByRole('combobox', { name: /^Connection/ })
  fireEvent.change(connection, { target: { value: 'tickets' } })
  expect(draft().connectionId).toBe('tickets')
  expect(committed).toEqual([])
  fireEvent.change(connection, { target: { value: '' } })
  expect(connection.getAttribute('aria-invalid')).toBe('false')
  fireEvent.blur(connection)
  expect(committed).toEqual([''])
  expect(connection.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(connection)).not.toBe('')
})

test('without a schema it says how to get one, as it is for who is signed in or not', () => {
  show()
  expect(screen.getByText(/^Sign in and choose a connection to get a field/)).toBeDefined()
  show(signedIn)
  expect(screen.getByText(/^Choose a connection to get a field/)).toBeDefined()
})

test('everyone fills in the tenant of who is signed in', async () => {
  const { draft } = show(signedIn)
  fireEvent.click(screen.getByText('Add people or groups'))
  fireEvent.click(screen.getByText('Details'))
  fireEvent.change(await screen.findByLabelText('Type'), { target: { value: 'everyone' } })
  expect(draft().acl.map(({ value }) => value)).toEqual(['a tenant'])
})

test('with a schema each property has its field', () => {
  const reading = readConnectionSchema({ properties: [{ name: 'title', type: 'string' }] })
  const { draft } = show(signedIn, reading.kind === 'schema' ? reading.schema : undefined)
  fireEvent.change(screen.getByLabelText('title'), { target: { value: 'a' } })
  expect(draft().properties).toEqual([{ name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }])
})

const signedIn: Session = {
  kind: 'signedIn',
  account: { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'a tenant' },
  others: [],
}

test('while the schema of the connection is registered it says so, and offers no other', async () => {
  follow({ owner: '', connectionId: 'assets', operationId: '', apiVersion: 'beta', at: 0 })
  const error = graphErrorOf(anAnswer({ status: 404 }), [])
  const none: Remote<ConnectionSchema> = { kind: 'error', error, refresh: () => undefined }
  show(signedIn, undefined, { committedId: 'assets', remoteSchema: none })
  expect(await screen.findByText(/^Graph is registering the schema/)).toBeDefined()
  expect(screen.getByText('Schema under way')).toBeDefined()
  expect(screen.queryByText(/^No schema yet/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Register a schema' })).toBeNull()
})

function show(
  session: Session = { kind: 'signedOut' },
  schema?: ConnectionSchema,
  read: Partial<Omit<typeof nothingRead, 'remoteSchema'>> & { readonly remoteSchema?: Remote<ConnectionSchema> } = {},
) {
  const committed: string[] = []
  const storage = mapStorage()
  const store = createSchemaStore(() => storage)
  function Fields({ form, state }: Pick<FormAround, 'form' | 'state'>) {
    const localSchema = useLocalSchema(store, '', undefined, off)
    const commitConnection = (id: unknown) => void committed.push(String(id))
    return (
      <ItemFields
        flow={{ ...nothingRead, ...read, form, state, schema, localSchema, commitConnection }}
        session={session}
        apiVersion="beta"
        filter=""
        onFilter={() => undefined}
        openItem={<p>the way to open it</p>}
        onNewConnection={() => undefined}
        onRegisterSchema={() => undefined}
      />
    )
  }
  const properties = schema?.properties.map(({ name }) => ({ name, type: 'string', value: absent }) as const) ?? []
  const { draft } = showInForm({ properties }, ({ form, state }) => <Fields form={form} state={state} />, { schema })
  return { draft, committed }
}

const off = { kind: 'off' } as const
const nothingRead = {
  remoteSchema: off,
  connections: off,
  committedId: '',
  isSettling: false,
  isListed: undefined,
  serial: 0,
  history: { adjust: (change: () => void) => change() },
  schemaChanges: { before: [], after: [], put: () => undefined, now: () => [], dismiss: () => undefined },
}
