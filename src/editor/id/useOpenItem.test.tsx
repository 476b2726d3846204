// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { ErrorAction } from '../../calling/errorDescription.ts'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { ItemDraft, PropertyDraft } from '../../domain/itemDraft.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { aTarget, foundItem, someStoredItems } from '../../sending/stored/testing/someStoredItems.ts'
import type { StoredItemsHandle } from '../../sending/stored/useStoredItems.ts'
import { announcement } from '../../ui/announce.ts'
import { OpenItemButton } from './OpenItemButton.tsx'
import { OpenItemOutcome } from './OpenItemOutcome.tsx'
import { useOpenItem } from './useOpenItem.tsx'

const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'Stored' } }
const notFound = graphErrorOf(anAnswer({ status: 404 }), [])

describe('what stands against it', () => {
  test.each([
    ['nobody is signed in', aTarget, false, 'Sign in to open an item that is stored.'],
    ['no item is named', { itemId: '' }, true, 'Enter connection and item ID to open an item that is stored.'],
    [
      'the connection is blank',
      { connectionId: ' ' },
      true,
      'Enter connection and item ID to open an item that is stored.',
    ],
  ])('is said: %s', async (_, parts, isSignedIn, said) => {
    const { replaced } = show(() => Promise.resolve(foundItem({})), { ...aTarget, ...parts }, isSignedIn)
    expect(button().title).toBe(said)
    await press('Open stored item')
    expect(replaced).toEqual([])
  })

  test('is nothing once an item is named', () => {
    const { draftIs } = show(() => Promise.resolve(foundItem({})), { ...aTarget, itemId: '' })
    act(() => draftIs({ itemId: 'TICKET42' }))
    expect(button().title).toBe('Opens the stored item in this form.')
  })
})

describe('an item that is stored', () => {
  test('takes the place of what is in the form, is known from then on, and what the form cannot hold is listed', async () => {
    const notes = [
      {
        kind: 'left out',
        rule: 'root-member-unknown',
        pointer: '/activities',
        message: 'It is no part of an item.',
      },
      { kind: 'changed', rule: 'acl-member-unknown', pointer: '/acl', message: 'It is written differently.' },
    ] as const
    const { replaced, stored } = show(() => Promise.resolve(foundItem({ properties: [title] }, notes)))
    await press('Open stored item')
    expect(await screen.findByText(/^The stored item is in the form\. Undo brings back/)).toBeDefined()
    expect(replaced).toEqual([[expect.objectContaining({ ...aTarget, properties: [title] }), 'opening TICKET42']])
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      '/activities It is no part of an item.',
    ])
    expect(await stored.items.lastKnown(aTarget)).toMatchObject({ how: 'loaded', members: { properties: [title] } })
  })

  test('is no longer spoken of once the form names another', async () => {
    const { draftIs } = show(() => Promise.resolve(foundItem({})))
    await press('Open stored item')
    await screen.findByText(/^The stored item is in the form\./)
    act(() => draftIs({ itemId: 'TICKET43' }))
    expect(screen.queryByText(/^The stored item is in the form\./)).toBeNull()
  })
})

describe('what came of it instead', () => {
  test('nothing is stored: the way out reads again', async () => {
    const { acted, replaced } = show(() => Promise.resolve({ kind: 'missing', error: notFound }))
    await press('Open stored item')
    expect((await screen.findByRole('alert')).textContent).toMatch(/404/)
    expect([acted, replaced]).toEqual([[], []])
  })

  test('a failure has a button that reads again, and not Submit', async () => {
    const readings = [{ kind: 'error', error: { kind: 'offlineOrBlocked', message: '' } } as const, foundItem({})]
    const { acted } = show(() => Promise.resolve(readings.shift() ?? foundItem({})))
    await press('Open stored item')
    await press('Try again')
    expect(acted).toEqual(['tryAgain'])
    expect(await screen.findByText(/^The stored item is in the form\./)).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('an answer that is no item', async () => {
    const { replaced } = show(() => Promise.resolve({ kind: 'unreadable', why: 'It is a list.' }))
    await press('Open stored item')
    expect(await screen.findByText('What Graph answered could not be read. It is a list.')).toBeDefined()
    expect(replaced).toEqual([])
  })

  test('another item that is named meanwhile keeps its members', async () => {
    let answer: (reading: ReturnType<typeof foundItem>) => void = () => undefined
    const { replaced, draftIs } = show(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    await press('Open stored item')
    act(() => draftIs({ itemId: 'TICKET43' }))
    await act(async () => answer(foundItem({ properties: [title] })))
    expect(replaced).toEqual([])
    expect(announcement.get().text).toBe('TICKET42 is not opened: the form names another item since.')
  })

  test('it can be stopped: then nothing changes, and nothing is said', async () => {
    const { replaced } = show(
      (_, signal) => new Promise((resolve) => signal?.addEventListener('abort', () => resolve(foundItem({})))),
    )
    await press('Open stored item')
    await press('Stop')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull())
    expect(replaced).toEqual([])
    expect(screen.queryByText(/The stored item is/)).toBeNull()
  })

  test('work that throws leaves the button free, and says so', async () => {
    let reads = 0
    show(() => {
      reads += 1
      return Promise.reject(new Error('The chunk is gone.'))
    })
    await press('Open stored item')
    expect((await screen.findByRole('alert')).textContent).toBe('This did not work: The chunk is gone. Try again.')
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
    await press('Open stored item')
    expect(reads).toBe(2)
  })
})

function button(): HTMLElement {
  return screen.getByRole('button', { name: 'Open stored item' })
}

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }))
}

function show(read: StoredItemsHandle['read'], parts: Partial<ItemDraft> = aTarget, isSignedIn = true) {
  const { stored } = someStoredItems(read)
  const { state, draftIs } = aDraftState(parts)
  const replaced: (readonly [ItemDraft, string])[] = []
  const acted: ErrorAction['kind'][] = []
  const answer = (action: ErrorAction, tryAgain?: () => void) => {
    acted.push(action.kind)
    tryAgain?.()
  }
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: answer }}>
      <Opening
        flow={{ state, replace: (...next) => void replaced.push(next) }}
        stored={stored}
        apiVersion="beta"
        isSignedIn={isSignedIn}
      />
    </GraphCallsContext>,
  )
  return { replaced, acted, stored, draftIs }
}

function Opening(given: Parameters<typeof useOpenItem>[0]) {
  const opening = useOpenItem(given)
  return (
    <>
      <OpenItemButton opening={opening} />
      <OpenItemOutcome opening={opening} />
    </>
  )
}
