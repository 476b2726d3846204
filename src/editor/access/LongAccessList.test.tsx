// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type AclEntryDraft, emptyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { focusPlace } from '../../ui/place.ts'
import { LongAccessList } from './LongAccessList.tsx'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  // jsdom lays nothing out: a box of 600 pixels, with rows of 100.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
})

test('of a thousand entries those in sight are made, and each says where it stands among all', () => {
  show()
  expect(screen.getByRole('status').textContent).toBe('1,000 entries')
  const made = items()
  expect(made.length).toBeGreaterThan(3)
  expect(made.length).toBeLessThan(20)
  expect(made.slice(0, 2).map(positionOf)).toEqual(['1 of 1000', '2 of 1000'])
  expect(screen.getByRole('list', { name: 'Access entries' }).contains(made[0] ?? null)).toBe(true)
})

test.each([
  ['a value', ' PERSON-70 ', '1 of 1,000 entries', ['Entry 71']],
  ['what it does', 'deny', '1 of 1,000 entries', ['Entry 901']],
  ['a type', 'everyone', '1 of 1,000 entries', ['Entry 902']],
  ['what no entry has', 'zebra', '0 of 1,000 entries', []],
])('the filter finds %s', (_, typed, count, found) => {
  show()
  filterBy(typed)
  expect(screen.getByRole('status').textContent).toBe(count)
  expect(items().map(({ textContent }) => textContent)).toEqual(found)
})

test('an entry that is changed stays in sight until the filter changes', () => {
  const { set } = show()
  filterBy('person-70')
  act(() => set(70, { ...user('somebody else') }))
  expect(items().map(({ textContent }) => textContent)).toEqual(['Entry 71'])
  filterBy('person-7')
  expect(items().map(({ textContent }) => textContent)).not.toContain('Entry 71')
})

test('a problem leads to an entry out of sight, which is made with its neighbours, and ends the filter', () => {
  show()
  filterBy('zebra')
  act(() => void focusPlace('/acl/700'))
  expect(document.activeElement?.textContent).toBe('Entry 701')
  expect(screen.getByLabelText('Filter access entries')).toHaveProperty('value', '')
  expect(items().slice(-3).map(positionOf)).toEqual(['700 of 1000', '701 of 1000', '702 of 1000'])
})

function show() {
  const entries = Array.from({ length: 1000 }, (_, index) => user(`person-${index === 70 ? 70 : `x${index}`}`))
  entries[900] = { ...user('a'), accessType: 'deny' }
  entries[901] = { ...user('b'), type: 'everyone' }
  const stateWith = (acl: readonly AclEntryDraft[]) => stateOf({ ...emptyDraft, acl }, context, limit, false)
  const state = live(stateWith(entries))
  render(
    <LongAccessList
      ids={entries.map((_, index) => index + 1)}
      state={state}
      renderEntry={(id, index) => (
        <button key={id} type="button" data-place={`/acl/${index}`}>
          Entry {index + 1}
        </button>
      )}
      height="20rem"
    />,
  )
  return { set: (index: number, entry: AclEntryDraft) => state.set(stateWith(entries.with(index, entry))) }
}

const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
const limit = bodyLimitFor('beta')

function user(value: string): AclEntryDraft {
  return { accessType: 'grant', type: 'user', value }
}

function filterBy(typed: string): void {
  fireEvent.change(screen.getByLabelText('Filter access entries'), { target: { value: typed } })
}

function items(): readonly HTMLElement[] {
  return screen.queryAllByRole('listitem')
}

function positionOf(item: HTMLElement): string {
  return `${item.getAttribute('aria-posinset')} of ${item.getAttribute('aria-setsize')}`
}
