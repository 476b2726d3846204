// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { ItemMembers } from '../domain/compare/compareItems.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'
import type { LadderFacts } from '../domain/search/ladderFacts.ts'
import type { GraphResult } from '../graph/graphClient.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { lastLook } from '../sending/ledger/lookedFor.ts'
import { aMoment, aTarget, foundItem, someStoredItems } from '../sending/stored/testing/someStoredItems.ts'
import { type Live, live } from '../ui/live.ts'
import { checkWish } from './checkWish.ts'
import { ItemLadder } from './ItemLadder.tsx'
import { hitsAnswer, ticket, ticketSchema, ticketStored, withCalls } from './testing/searching.tsx'

const answers = (...found: readonly string[]) => [
  json({ value: [{ id: 'tickets', name: 'T', state: 'ready' }] }),
  json({ id: 'a', displayName: 'Ada', userType: 'Member' }),
  hitsAnswer(...found),
  hitsAnswer(...found),
]

test('the verdict stands above its rungs, and below them what would make it better', async () => {
  const { gone } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  expect(await screen.findByText('Yes. You can find it in search.')).toBeDefined()
  const rungs = within(screen.getByRole('list', { name: 'From saved to found' }))
  expect(rungs.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Yes',
    'Yes',
    'Yes',
    'Yes',
    'Not asked',
    'Look yourself',
  ])
  expect(screen.getByRole('button', { name: 'Check again' })).toBeDefined()
  const better = within(screen.getByRole('region', { name: 'To be found better' }))
  expect(better.getByText(/label iconUrl/)).toBeDefined()
  expect(gone).toEqual([])
  expect(lastLook({ owner: '', ...aTarget })).toBeGreaterThan(0)
})

const another = '00000000-0000-4000-8000-00000000000b'

test('an item that is for others is no fault: it says who finds it, and asks about one of them', async () => {
  const { told } = show({ acl: [{ accessType: 'grant', type: 'user', value: another }] })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  expect(await screen.findByText('You will not find it: its access list leaves you out.')).toBeDefined()
  expect(screen.getByText(/^1 person can find it\. It is saved and stored for them/)).toBeDefined()
  expect(await screen.findAllByRole('button', { name: 'Ask about somebody else' })).toHaveLength(1)
  expect(screen.queryByRole('region')).toBeNull()
  expect(told.at(0)).toBeUndefined()
  expect(told.at(-1)).toMatchObject({ itemId: aTarget.itemId, access: { value: { answer: 'no' } } })
})

test.each<[string, ItemMembers['acl'], RegExp, RegExp]>([
  [
    'a list for nobody',
    [],
    /^No\. Nobody can find it: its access list lets nobody in/,
    /^The access list lets nobody in\. Go to the field$/,
  ],
  [
    'an entry that denies',
    [
      { accessType: 'grant', type: 'user', value: another },
      { accessType: 'deny', type: 'user', value: 'a' },
    ],
    /keeps you out\.$/,
    /^An entry of the access list keeps you out\. .*Go to the field$/,
  ],
])('%s is told as the cause, and no other is', async (_, acl, headline, says) => {
  show({ acl })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  expect(await screen.findByText(headline, { selector: '[role=status]' })).toBeDefined()
  const cause = within(screen.getByRole('region', { name: 'The cause' }))
  expect(cause.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(says)])
})

test('what was changed in the form since it was sent is said where it is stored', async () => {
  const draft = live({ ...emptyDraft, ...ticket })
  show({ draft })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  expect(await screen.findByText('Graph has it, exactly as it was sent.')).toBeDefined()
  act(() => draft.set({ ...draft.get(), content: { kind: 'absent', type: 'text' } }))
  expect(await screen.findByText('Graph has it, exactly as it was sent. The form was changed since.')).toBeDefined()
  expect(screen.getByText('Yes. You can find it in search.')).toBeDefined()
  act(() => draft.set({ ...draft.get(), content: ticket.content }))
  expect(await screen.findByText('Graph has it, exactly as it was sent.')).toBeDefined()
})

test('a wish from elsewhere on the page checks by itself, once', async () => {
  show()
  act(() => checkWish.set(aTarget))
  expect(await screen.findByText('Yes. You can find it in search.')).toBeDefined()
  expect(checkWish.get()).toBeUndefined()
})

test('a wish that is about another item is left to its own ladder', () => {
  show()
  const other = { ...aTarget, itemId: 'T7' }
  act(() => checkWish.set(other))
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  expect(checkWish.get()).toBe(other)
  act(() => checkWish.set(undefined))
})

test('the permission that is missing to answer is asked for above the rungs, once', async () => {
  const scrolled = vi.fn<(options?: unknown) => void>()
  Object.assign(Element.prototype, { scrollIntoView: scrolled })
  const consentNeeded: GraphResult = {
    kind: 'error',
    error: { kind: 'consentNeeded', scopes: ['ExternalItem.Read.All'] },
  }
  const { client } = fakeGraph(answers())
  const { wrapper } = withCalls({
    ...client,
    send: (request) => (request.method === 'POST' ? Promise.resolve(consentNeeded) : client.send(request)),
  })
  render(<ItemLadder {...ofTicket} stored={ticketStored()} />, { wrapper })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  const allow = await screen.findByRole('button', { name: 'Allow searching' })
  const rungs = screen.getByRole('list', { name: 'From saved to found' })
  expect(scrolled.mock.calls).toEqual([[{ block: 'nearest' }]])
  expect(allow.compareDocumentPosition(rungs)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getByText('It is stored. To see whether it is found, allow searching.')).toBeDefined()
})

test('a check that takes long can be called off, and what is known by then stays', async () => {
  const { wrapper } = withCalls({ baseUrl: 'https://graph.test', send: () => new Promise(() => undefined) })
  render(<ItemLadder {...ofTicket} stored={ticketStored()} />, { wrapper })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Check again' })).toBeDefined()
})

test('it says why nothing can be asked', () => {
  show({ obstacle: 'Sign in first.' })
  const button = screen.getByRole('button', { name: 'Is it found?' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText('Sign in first.')).toBeDefined()
})

const ofTicket = {
  target: aTarget,
  tenantId: 'tenant',
  schema: ticketSchema,
  obstacle: undefined,
  draft: undefined,
  isUnsent: false,
  onGo: undefined,
  placeOfEntry: () => undefined,
  onFacts: () => undefined,
}

interface Shown extends Partial<Pick<ItemMembers, 'acl'>> {
  readonly obstacle?: string
  readonly draft?: Live<ItemDraft>
}

function show({ obstacle, acl = ticket.acl, draft }: Shown = {}) {
  const gone: Place[] = []
  const told: (LadderFacts | undefined)[] = []
  // Search shows everybody what they may find.
  const { wrapper } = withCalls(fakeGraph(answers(...(acl === ticket.acl ? ['TICKET42'] : []))).client)
  const { stored } = someStoredItems(
    () => Promise.resolve(foundItem({ ...ticket, acl })),
    () => Promise.resolve({ at: aMoment, members: { ...ticket, acl } }),
  )
  render(
    <ItemLadder
      {...ofTicket}
      stored={stored}
      obstacle={obstacle}
      draft={draft}
      onGo={(place) => gone.push(place)}
      onFacts={(facts) => told.push(facts)}
    />,
    { wrapper },
  )
  return { gone, told }
}
