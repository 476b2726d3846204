// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuthPort, InteractionRequest, Session, SignInRequest } from './auth/session.ts'
import { emptyDraft, type ItemDraft } from './domain/itemDraft.ts'
import { createDraftKeeper } from './drafts/draftKeeper.ts'
import { fakeConfig } from './fakeConfig.ts'
import { fakeGraph, json } from './graph/fakeGraph.ts'
import { useItemFlow } from './useItemFlow.ts'
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

beforeEach(() => sessionStorage.clear())

describe('submitting', () => {
  test('sends the printed body to the trimmed connection, with the narrow permission', async () => {
    const { submission, puts, outcomes } = show(draft)
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
    expect(submission().outcome?.submission.scope).toBe('ExternalItem.ReadWrite.OwnedBy')
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
  test('signing in asks for what the first page needs, and no more', () => {
    const { submission, asked } = show(draft)
    act(() => submission().act({ kind: 'signIn' }))
    expect(asked).toEqual([
      ['User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'].map(url),
    ])
  })

  test('a challenge is passed on as it is', () => {
    const { submission, asked } = show(draft)
    act(() => submission().act({ kind: 'interact', scopes: ['s'], claims: 'c' }))
    expect(asked).toEqual([['s', 'c']])
  })

  test('asking for all remembers where it was needed, and the next submission uses it there', async () => {
    const { submission, asked, outcomes } = show(draft)
    act(() => submission().act({ kind: 'askForAll' }))
    expect(asked).toEqual([[url('ExternalItem.ReadWrite.All')]])
    act(() => submission().act({ kind: 'tryAgain' }))
    await waitFor(() => expect(outcomes()).toBe(1))
    expect(submission().outcome?.submission.scope).toBe('ExternalItem.ReadWrite.All')
  })

  test('a read that failed asks for the right to read, or reads again; it never submits', () => {
    const { submission, asked, puts } = show(draft)
    let refreshes = 0
    const refresh = () => {
      refreshes += 1
    }
    act(() => submission().actOnRead({ kind: 'tryAgain' }, 'tickets', refresh))
    act(() => submission().actOnRead({ kind: 'askForAll' }, 'tickets', refresh))
    expect(refreshes).toBe(1)
    expect(asked).toEqual([[url('ExternalConnection.Read.All')]])
    expect(puts()).toEqual([])
    expect(sessionStorage.getItem('external-item-editor.reach.read')).toBe('tickets')
    expect(sessionStorage.getItem('external-item-editor.reach.write')).toBeNull()
  })
})

function url(name: string): string {
  return `${graphUrl}/${name}`
}

function show(initialDraft: ItemDraft, session: Session = signedIn) {
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
  const parts = { config: fakeConfig, client, auth, keeper: createDraftKeeper(nothing), initialDraft }
  let outcomes = 0
  let blocked = 0
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(
    () => {
      // Nobody is signed in for the reads, so that all that is sent is the item.
      const flow = useItemFlow(parts, { kind: 'signedOut' }, 'beta')
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
  return { submission: () => result.current, asked, puts: () => sent, outcomes: () => outcomes, blocked: () => blocked }
}
