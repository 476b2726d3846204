// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { Session } from '../auth/session.ts'
import { fakeAuth } from '../auth/testing/fakeAuth.ts'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { createAutosave } from '../drafts/session/autosave.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { useDraftForm } from '../item/draftForm.ts'
import { type ItemFlow, useItemFlow } from '../item/useItemFlow.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import type { AskAnswer, SendingPorts } from './protocol/sendSafely.ts'
import { straightPorts } from './protocol/testing/straightPorts.ts'
import { useSubmission } from './useSubmission.ts'

const account = { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'tenant' }
const signedIn: Session = { kind: 'signedIn', account, others: [] }
const draft: ItemDraft = {
  ...emptyDraft,
  connectionId: ' tickets ',
  itemId: 'TICKET42',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } }],
}

describe('submitting', () => {
  test('sends the printed body to the trimmed connection, with the narrow permission', async () => {
    const { submission, sent, puts, outcomes, edit } = show(draft)
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
    expect(submission().draftSince).toBe('same')
    act(edit)
    await waitFor(() => expect(submission().draftSince).toBe('changed'))
    expect(sent()?.itemId).toBe('EDITED')
  })

  test('a body over the limit of beta is sent only when the user says so', async () => {
    const text = ropeOf('a'.repeat(4_000_000))
    const { submission, puts, blocked, outcomes } = show({ ...draft, content: { kind: 'present', type: 'text', text } })
    act(() => submission().submit())
    expect([puts().length, blocked()]).toEqual([0, 1])
    act(() => submission().submitAnyway())
    await waitFor(() => expect(outcomes()).toBe(1))
    expect(puts().length).toBe(1)
  })

  test('who left the question for the comparison answers it there, and no longer once something is sent', async () => {
    const { submission, outcomes, puts } = show(draft, signedIn, 'compare')
    act(() => submission().submit())
    await waitFor(() => expect(submission().isComparing).toBe(true))
    act(() => submission().replaceSeen(draft))
    await waitFor(() => expect(outcomes()).toBe(2))
    expect([puts().length, submission().isComparing]).toEqual([1, false])
  })

  test('an item that is to be another one is submitted again, with the ID that it got', async () => {
    const { submission, outcomes, puts } = show(draft, signedIn, 'asNew')
    act(() => submission().submit())
    await waitFor(() => expect(outcomes()).toBe(2))
    expect(puts().map(({ url }) => url)).toEqual([
      'https://graph.test/beta/external/connections/tickets/items/TICKET43',
    ])
  })

  test('with errors sends nothing and leads to the first of them', () => {
    const { submission, puts, blocked } = show({ ...draft, itemId: '' })
    act(() => submission().submit())
    expect(blocked()).toBe(1)
    expect(puts()).toEqual([])
  })

  test('without a session does nothing: a key never leaves for the sign-in page', () => {
    const { submission, puts } = show(draft, { kind: 'signedOut' })
    act(() => submission().submit())
    expect([puts(), submission().isPending]).toEqual([[], false])
  })
})

function show(initialDraft: ItemDraft, session: Session = signedIn, answer?: AskAnswer) {
  const { client, sent } = fakeGraph([json({})])
  const parts = {
    config: fakeConfig,
    client,
    auth: fakeAuth().auth,
    autosave: createAutosave({ save: () => Promise.resolve('device'), putAway: () => undefined }),
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
        session,
        apiVersion: 'beta',
        flow,
        ports: answer === undefined ? straightPorts(client) : portsThatAsk(client, answer),
        whenRead: (send) => send(),
        onSubmit: () => undefined,
        onEnd: (end) => {
          outcomes += 1
          if (end.kind === 'nothingSent' && end.why === 'asNew') flow.change({ ...draft, itemId: end.itemId }, 'an ID')
        },
        onBlocked: () => void (blocked += 1),
      })
    },
    { wrapper },
  )
  return {
    submission: () => result.current,
    sent: () => latestFlow?.state.get().draft,
    edit: () => latestFlow?.form.setValue('itemId', 'EDITED'),
    puts: () => sent,
    outcomes: () => outcomes,
    blocked: () => blocked,
  }
}

/** Something else is stored under the first ID, and is what the user has seen once they compared. */
function portsThatAsk(client: ReturnType<typeof fakeGraph>['client'], answer: AskAnswer): SendingPorts {
  const straight = straightPorts(client)
  return {
    ...straight,
    readStored: (address, signal) =>
      address.itemId === draft.itemId
        ? Promise.resolve({ kind: 'found', item: { address, members: draft, notes: [], text: undefined, at: 0 } })
        : straight.readStored(address, signal),
    compare: () =>
      Promise.resolve({
        kind: 'stored',
        differences: [],
        unchanged: 0,
        since: undefined,
        access: { before: [], after: [] },
        stored: [],
        newId: 'TICKET43',
      }),
    isSame: () => Promise.resolve(true),
    ask: () => Promise.resolve(answer),
  }
}
