// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { graphErrorOf } from '../graph/graphError.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { aDraftState } from '../item/testing/aDraftState.ts'
import type { StoredReading } from '../sending/stored/readStored.ts'
import type { StoredItems } from '../sending/stored/storedItems.ts'
import { aMoment, aTarget, foundItem, someStoredItems } from '../sending/stored/testing/someStoredItems.ts'
import { CompareTab } from './CompareTab.tsx'

const members = {
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'old' } }],
} as const
const unknown = 'See what Graph has stored under this ID, and what your draft would change.'
const broken: StoredReading = { kind: 'error', error: { kind: 'offlineOrBlocked', message: '' } }

describe('what it says of the stored item, as far as it is known', () => {
  test.each<[string, (here: StoredItems, otherTab: StoredItems) => void, string | RegExp, string, boolean]>([
    ['nothing', () => undefined, unknown, 'Read stored item', false],
    ['read', (here) => here.beginRead(aTarget)({ at: aMoment, members }), /^Read from Graph: /, 'Read it again', true],
    [
      'saved',
      (here) => here.beginWrite(aTarget).saved(members),
      /^Saved from here: .* as Graph has it\.$/,
      'Read stored item',
      true,
    ],
    [
      'missing',
      (here) => here.beginRead(aTarget)('missing'),
      /^Nothing is stored under this ID yet/,
      'Read stored item',
      false,
    ],
    [
      'deleted',
      (here) => here.beginWrite(aTarget).deleted(),
      /^Nothing is stored under this ID yet/,
      'Read stored item',
      false,
    ],
    [
      'unsure',
      (here) => void here.beginWrite(aTarget),
      /and its result is unclear\. Read the stored item/,
      'Read stored item',
      false,
    ],
    [
      'sent by another tab',
      (_, other) => other.beginWrite(aTarget).saved(members),
      /^Sent from this device: /,
      'Read stored item',
      false,
    ],
    [
      'read by another tab',
      (_, other) => other.beginRead(aTarget)({ at: aMoment, members }),
      unknown,
      'Read stored item',
      false,
    ],
  ])('%s', async (_, happens, said, button, isCompared) => {
    const { stored, otherTab } = show()
    act(() => happens(stored.items, otherTab))
    expect(await screen.findByText(said)).toBeDefined()
    expect(screen.getByRole('button', { name: button })).toBeDefined()
    expect(screen.queryByRole('list', { name: 'Differences' }) !== null).toBe(isCompared)
  })
})

describe('reading it', () => {
  test('shows what was found, against the draft', async () => {
    show(() => Promise.resolve(foundItem(members)))
    await press('Read stored item')
    expect(await screen.findByText(/^Read from Graph: /)).toBeDefined()
    expect(await screen.findByText('1 difference')).toBeDefined()
  })

  test('says that nothing is stored', async () => {
    show(() => Promise.resolve({ kind: 'missing', error: graphErrorOf(anAnswer({ status: 404 }), []) }))
    await press('Read stored item')
    expect(await screen.findByText(/^Nothing is stored under this ID yet/)).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each<[StoredReading, string | RegExp]>([
    [broken, /^No answer from Graph/],
    [{ kind: 'unreadable', why: 'It is a list.' }, 'What Graph answered could not be read. It is a list.'],
  ])('%j is shown, until the next reading is there', async (failed, said) => {
    const readings = [failed, foundItem(members)]
    show(() => Promise.resolve(readings.shift() ?? failed))
    await press('Read stored item')
    expect(await screen.findByText(said)).toBeDefined()
    await press('Read stored item')
    expect(await screen.findByText(/^Read from Graph: /)).toBeDefined()
    expect(screen.queryByText(said)).toBeNull()
  })

  test('a failure is no longer shown once more is known, or another item is named', async () => {
    const { stored, draftIs } = show(() => Promise.resolve(broken))
    await press('Read stored item')
    expect(await screen.findByRole('alert')).toBeDefined()
    act(() => stored.items.beginWrite(aTarget).saved(members))
    expect(screen.getByText(/^Saved from here: /)).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
    await press('Read stored item')
    expect(await screen.findByRole('alert')).toBeDefined()
    act(() => draftIs({ itemId: 'TICKET43' }))
    expect(screen.getByText(unknown)).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that throws leaves the button free, and says so', async () => {
    let reads = 0
    show(() => {
      reads += 1
      return Promise.reject(new Error('The chunk is gone.'))
    })
    await press('Read stored item')
    expect((await screen.findByRole('alert')).textContent).toBe('This did not work: The chunk is gone. Try again.')
    expect(screen.queryByText('Reading…')).toBeNull()
    await press('Read stored item')
    expect(reads).toBe(2)
  })

  test.each([
    [false, {}, 'Sign in to read the stored item.'],
    [true, { itemId: '' }, 'Enter a connection and an item ID first.'],
    [true, { connectionId: ' ' }, 'Enter a connection and an item ID first.'],
  ])('cannot begin: signed in %s, %j', async (isSignedIn, parts, said) => {
    let reads = 0
    const read = () => {
      reads += 1
      return Promise.resolve(broken)
    }
    show(read, { parts, isSignedIn })
    await press('Read stored item')
    expect(screen.getByText(said)).toBeDefined()
    expect(reads).toBe(0)
  })
})

describe('what was last sent', () => {
  test('is looked up for the item, and again when it is sent', async () => {
    const { stored } = show()
    await userEvent.click(await screen.findByRole('radio', { name: 'Last sent' }))
    expect(screen.getByText(/^This item was not sent from here/)).toBeDefined()
    act(() => stored.items.beginWrite(aTarget).saved(members))
    expect(await screen.findByText(/^Sent from here: /)).toBeDefined()
    expect(await screen.findByText('1 difference')).toBeDefined()
  })
})

test.each([
  [false, 1],
  [true, 0],
])('a member is taken over unless the draft is only looked at: %s', async (isReadOnly, takes) => {
  const { stored, changes } = show(undefined, { isReadOnly })
  act(() => stored.items.beginRead(aTarget)({ at: aMoment, members }))
  expect(await screen.findByText('1 difference')).toBeDefined()
  for (const button of screen.queryAllByRole('button', { name: 'Use stored value: title' }))
    await userEvent.click(button)
  expect(changes).toHaveLength(takes)
})

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }))
}

interface Given {
  readonly parts?: Partial<ItemDraft>
  readonly isSignedIn?: boolean
  readonly isReadOnly?: boolean
}

function show(read?: () => Promise<StoredReading>, { parts, isSignedIn = true, isReadOnly = false }: Given = {}) {
  const { stored, otherTab } = someStoredItems(read)
  const { state, draftIs } = aDraftState({
    ...aTarget,
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'new' } }],
    ...parts,
  })
  const changes: string[] = []
  render(
    <GraphCallsContext value={fakeCalls}>
      <CompareTab
        flow={{ state, change: (_, what) => void changes.push(what) }}
        stored={stored}
        isSignedIn={isSignedIn}
        isReadOnly={isReadOnly}
      />
    </GraphCallsContext>,
  )
  return { stored, otherTab, draftIs, changes }
}
