// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { AuthPort, InteractionRequest, Session, SignInRequest } from '../auth/session.ts'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { createAutosave } from '../drafts/session/autosave.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { useDraftForm } from '../item/draftForm.ts'
import { type ItemFlow, useItemFlow } from '../item/useItemFlow.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { useSubmission } from './useSubmission.ts'

const account = { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'tenant' }
const signedIn: Session = { kind: 'signedIn', account, others: [] }
const graphUrl = 'https://graph.microsoft.com'
const draft: ItemDraft = {
  ...emptyDraft,
  connectionId: ' tickets ',
  itemId: 'TICKET42',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } }],
}

describe('submitting', () => {
  test('sends the printed body to the trimmed connection, with the narrow permission', async () => {
    const { submission, sent, puts, outcomes } = show(draft)
    act(() => submission().submit())
    await waitFor(() => expect(outcomes()).toBe(1))
    const [put] = puts()
    expect(put?.url).toBe('https://graph.test/beta/external/connections/tickets/items/TICKET42')
    expect(put?.body instanceof Blob && put.body.size).toBe(
      new TextEncoder().encode(
        '{"acl":[{"type":"everyone","value":"everyone","accessType":"grant"}],' +
          '"properties":{"title@odata.type":"String","title":"Zürich"}}',
      ).length,
    )
    expect(submission().sentDraft).toBe(sent())
  })

  test('with errors sends nothing and leads to the first of them', () => {
    const { submission, puts, blocked } = show({ ...draft, itemId: '' })
    act(() => submission().submit())
    expect(blocked()).toBe(1)
    expect(puts()).toEqual([])
  })

  test('without a session does nothing: a key never leaves for the sign-in page', () => {
    const { submission, puts, asked } = show(draft, { kind: 'signedOut' })
    act(() => submission().submit())
    expect([puts(), asked, submission().isPending]).toEqual([[], [], false])
  })
})

describe('what an error offers', () => {
  test('signing in asks for what the first page needs, and no more', async () => {
    const { submission, asked } = show(draft)
    act(() => submission().act({ kind: 'signIn' }))
    await waitFor(() =>
      expect(asked).toEqual([
        ['User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'].map(url),
      ]),
    )
  })

  test('a challenge is passed on as it is', async () => {
    const { submission, asked } = show(draft)
    act(() => submission().act({ kind: 'interact', scopes: ['s'], claims: 'c' }))
    await waitFor(() => expect(asked).toEqual([['s', 'c']]))
  })

  test('asks for one more permission by its full name', async () => {
    const { submission, asked } = show(draft)
    act(() => submission().act({ kind: 'askFor', scope: 'ExternalItem.ReadWrite.All' }))
    await waitFor(() => expect(asked).toEqual([[url('ExternalItem.ReadWrite.All')]]))
  })

  test('trying again does what failed, and never submits instead', () => {
    const { submission, puts } = show(draft)
    let refreshes = 0
    act(() => submission().act({ kind: 'tryAgain' }, () => void (refreshes += 1)))
    expect(refreshes).toBe(1)
    expect(puts()).toEqual([])
  })

  test('a draft that cannot be kept is not left without the user saying so', async () => {
    const { submission, asked, edit } = show(draft, signedIn, () => Promise.reject(new Error('denied')))
    act(edit)
    act(() => submission().act({ kind: 'signIn' }))
    await waitFor(() => expect(submission().unsafeLeave).toBeDefined())
    expect(asked).toEqual([])
    act(() => void submission().unsafeLeave?.())
    expect(asked).toHaveLength(1)
  })
})

function url(name: string): string {
  return `${graphUrl}/${name}`
}

function show(
  initialDraft: ItemDraft,
  session: Session = signedIn,
  save: () => Promise<'device'> = () => Promise.resolve('device'),
) {
  const asked: (readonly string[])[] = []
  const ask = ({ scopes, ...rest }: SignInRequest | InteractionRequest) => {
    asked.push('claims' in rest && rest.claims !== undefined ? [...scopes, rest.claims] : scopes)
    return Promise.resolve()
  }
  const nothing = () => Promise.resolve()
  const auth: AuthPort = {
    subscribe: () => () => undefined,
    getSession: () => session,
    getToken: () => Promise.resolve({ kind: 'signInNeeded' }),
    dismissNotice: () => undefined,
    signIn: ask,
    switchAccount: nothing,
    addAccount: ask,
    signOut: nothing,
    requestInteraction: ask,
  }
  const { client, sent } = fakeGraph([json({})])
  const parts = {
    config: fakeConfig,
    client,
    auth,
    autosave: createAutosave({ save, putAway: () => undefined }),
    initialDraft,
    initialSchema: undefined,
    lostParts: [],
    schemas: createSchemaStore(mapStorage),
  }
  let latestFlow: ItemFlow | undefined
  let outcomes = 0
  let blocked = 0
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(
    () => {
      // Nobody is signed in for the reads, so that all that is sent is the item.
      const flow = useItemFlow({ ...parts, form: useDraftForm(initialDraft) }, { kind: 'signedOut' }, 'beta')
      latestFlow = flow
      return useSubmission({
        ...parts,
        session,
        apiVersion: 'beta',
        flow,
        onOutcome: () => void (outcomes += 1),
        onBlocked: () => void (blocked += 1),
      })
    },
    { wrapper },
  )
  return {
    submission: () => result.current,
    sent: () => latestFlow?.state.get().draft,
    edit: () => latestFlow?.form.setValue('itemId', 'EDITED'),
    asked,
    puts: () => sent,
    outcomes: () => outcomes,
    blocked: () => blocked,
  }
}
