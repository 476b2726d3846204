// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { live } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { ComparePanel, type CompareSide, type CompareSource } from './ComparePanel.tsx'

const stored = titled({ title: 'old', owner: 'Adele', tag: 'a' })
const sent = titled({ title: 'new', owner: 'Adele' })
const draft = titled({ title: 'new', owner: 'Adele', priority: '1' })

const sources: Record<CompareSide, CompareSource> = {
  stored: { item: stored, isRead: true, says: 'Read from Graph.' },
  sent: { item: sent, isRead: true, says: 'Sent from here.' },
}

beforeEach(() => void vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow(false))))

test('who came from the question whether to replace answers it here, for what is shown', async () => {
  const seen: unknown[] = []
  show({ onReplace: (item) => seen.push(item) })
  await userEvent.click(await screen.findByRole('button', { name: 'Replace item' }))
  expect(seen).toEqual([stored])
  await userEvent.click(screen.getByRole('radio', { name: 'Last sent' }))
  expect(screen.queryByRole('button', { name: 'Replace item' })).toBeNull()
})

test('where nothing was asked there is no such button', async () => {
  show()
  await screen.findByText('3 differences')
  expect(screen.queryByRole('button', { name: 'Replace item' })).toBeNull()
})

describe('what it compares with', () => {
  test('is the stored item at first: what differs is counted and listed, and what does not is named apart', async () => {
    show()
    expect(await screen.findByText('3 differences')).toBeDefined()
    expect(differences()).toEqual(['title', 'priority', 'tag'])
    expect(screen.getByText('1 unchanged')).toBeDefined()
    expect(screen.getByText('Read from Graph.')).toBeDefined()
  })

  test('or what was last sent, which is not read from anywhere', async () => {
    show()
    await userEvent.click(screen.getByRole('radio', { name: 'Last sent' }))
    expect(await screen.findByText('1 difference')).toBeDefined()
    expect(screen.getByText('Sent from here.')).toBeDefined()
    expect(within(screen.getByRole('listitem', { name: 'priority' })).getByText('Last sent')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Read/ })).toBeNull()
    // There is nothing to step through.
    expect(screen.queryByRole('button', { name: 'Next difference' })).toBeNull()
    expect(screen.getByRole('radiogroup', { name: 'Layout' })).toBeDefined()
  })

  test('or what was pasted, as text, where an import is behind the draft', async () => {
    show()
    expect(screen.queryByRole('radio', { name: 'As pasted' })).toBeNull()
    cleanup()
    const { state } = aDraftState()
    show({ pasted: { pasted: '{"acl": []}', payload: liveOf(state, ({ payload }) => payload) } })
    await userEvent.click(screen.getByRole('radio', { name: 'As pasted' }))
    expect(screen.getByText('What changed since')).toBeDefined()
    expect(screen.queryByRole('list', { name: 'Differences' })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Side by side' })).toBeDefined()
    await userEvent.click(screen.getByRole('radio', { name: 'Stored item' }))
    expect(screen.queryByText('What changed since')).toBeNull()
  })

  test('where it is the same, it says so, and there is nothing to step through', async () => {
    show({ draft: live(stored) })
    expect(await screen.findByText('No difference')).toBeDefined()
    expect(screen.getByText('3 unchanged')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Next difference' })).toBeNull()
  })

  test('without one it says why, and nothing is counted', () => {
    show({ sources: { ...sources, stored: { item: undefined, isRead: false, says: 'Nothing is stored yet.' } } })
    expect(screen.getByText('Nothing is stored yet.')).toBeDefined()
    expect(screen.queryByRole('list', { name: 'Differences' })).toBeNull()
  })
})

describe('reading the stored item', () => {
  test.each([
    [true, 'Read it again'],
    [false, 'Read stored item'],
  ])('as Graph answered it before: %s', async (isRead, name) => {
    const { done } = show({ sources: { ...sources, stored: { ...sources.stored, isRead } } })
    await userEvent.click(screen.getByRole('button', { name }))
    expect(done).toEqual(['read'])
  })

  test.each([
    [{ obstacle: 'Sign in first.' }, 'Sign in first.'],
    [{ isReading: true }, 'Reading…'],
  ])('is not begun: %j', async (given, said) => {
    const { done } = show(given)
    await userEvent.click(screen.getByRole('button', { name: 'Read it again' }))
    expect(screen.getByText(said)).toBeDefined()
    expect(done).toEqual([])
  })
})

test('a member is taken over by its button, and the focus stays in the tab', async () => {
  const { done, taken } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'Use stored value: title' }))
  expect(done).toEqual(['taking title over'])
  expect(taken()?.properties.find(({ name }) => name === 'title')?.value).toEqual({ kind: 'text', text: 'old' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read it again' }))
})

test('where the draft cannot be changed, nothing is taken over', async () => {
  show({ onTake: undefined })
  expect(await screen.findByText('3 differences')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
})

test('keys and buttons step through what differs, round and round', async () => {
  show()
  const next = await screen.findByRole('button', { name: 'Next difference' })
  act(() => next.click())
  expect(focused()).toBe('title')
  for (const [key, name] of [
    ['ArrowUp', 'tag'],
    ['ArrowDown', 'title'],
    ['ArrowDown', 'priority'],
  ] as const) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, altKey: true })
    expect(focused()).toBe(name)
  }
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
  expect(focused()).toBe('priority')
})

test('the layout is kept for the next time, but a narrow page has room for one column', async () => {
  const { leave } = show()
  await userEvent.click(await screen.findByRole('radio', { name: 'Side by side' }))
  leave()
  show()
  expect(await screen.findByRole('radio', { name: 'Side by side' })).toHaveProperty('checked', true)
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow(true)))
  await userEvent.click(screen.getByRole('radio', { name: 'Last sent' }))
  expect(await screen.findByRole('radio', { name: 'Unified' })).toHaveProperty('checked', true)
})

function narrow(matches: boolean) {
  const nothing = () => undefined
  return { matches, media: '', onchange: null, addListener: nothing, removeListener: nothing }
}

function titled(properties: Readonly<Record<string, string>>): ItemDraft {
  return {
    ...emptyDraft,
    properties: Object.entries(properties).map(([name, text]) => ({
      name,
      type: 'string',
      value: { kind: 'text', text },
    })),
  }
}

function differences(): readonly (string | null)[] {
  const list = within(screen.getByRole('list', { name: 'Differences' }))
  return list.getAllByRole('heading').map(({ textContent }) => textContent)
}

function focused(): string | undefined {
  const heading = document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')
  return heading?.textContent
}

function show(given: Partial<Parameters<typeof ComparePanel>[0]> = {}) {
  const done: string[] = []
  let taken: ItemDraft | undefined
  const { unmount } = render(
    <div role="tabpanel">
      <ComparePanel
        draft={live(draft)}
        sources={sources}
        isReading={false}
        obstacle={undefined}
        onRead={() => done.push('read')}
        onTake={(next, what) => {
          taken = next
          done.push(what)
        }}
        {...given}
      />
    </div>,
  )
  return { done, taken: () => taken, leave: unmount }
}
