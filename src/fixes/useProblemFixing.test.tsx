// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { soundDraft, tenantId, user } from '../domain/testing/ruleExamples/ruleExample.ts'
import { stateOf } from '../item/draftState.ts'
import { givenIds } from '../item/givenIds.ts'
import { announcement } from '../ui/announce.ts'
import { latePart } from '../ui/latePart.ts'
import { live } from '../ui/live.ts'
import { onLookUp } from '../ui/lookUp.ts'
import { suggestedIdOf } from './suggestedIdOf.ts'
import { useProblemFixing } from './useProblemFixing.ts'

const context = { apiVersion: 'beta', tenantId, userId: user.value, schema: undefined } as const
const everyone = { ...user, type: 'everyone', value: 'everyone' } as const
const faulty: ItemDraft = { ...soundDraft, acl: [everyone] }

afterEach(() => vi.unstubAllGlobals())

test('a problem has its fixes once one was in sight, and not before', async () => {
  const { fixing, literal } = show(faulty)
  expect(fixing().fixesOf(literal())).toEqual([])
  act(() => fixing().ask())
  await waitFor(() =>
    expect(
      fixing()
        .fixesOf(literal())
        .map(({ label }) => label),
    ).toEqual(['Use the tenant ID']),
  )
})

test('a fix is a step that can be undone, and says so', async () => {
  const { fixing, literal, steps, filters, draft } = show(faulty)
  const [fix] = await loaded(fixing, literal)
  act(() => fixing().apply(literal(), fix))
  expect(filters).toEqual([''])
  expect(draft().acl).toEqual([{ ...everyone, value: tenantId }])
  expect(steps).toEqual(['“Use the tenant ID”'])
  expect(announcement.get().text).toBe('Done: Use the tenant ID. Ctrl+Z undoes it.')
})

test('a fix for what was mended meanwhile changes nothing, and says why', async () => {
  const { fixing, literal, steps, type } = show(faulty)
  const problem = literal()
  const [fix] = await loaded(fixing, literal)
  type(soundDraft)
  act(() => fixing().apply(problem, fix))
  expect(steps).toEqual([])
  expect(announcement.get().text).toBe('This is not a problem any more.')
})

test.each([
  ['one', [everyone], '1 fix', '1 problem is fixed. Ctrl+Z undoes it.'],
  [
    'two',
    [everyone, { ...everyone, type: 'everyoneExceptGuests' }],
    '2 fixes',
    '2 problems are fixed. Ctrl+Z undoes it.',
  ],
] as const)('all safe fixes are one step: %s', async (_, acl, step, said) => {
  const { fixing, literal, steps, draft } = show({ ...soundDraft, acl })
  await loaded(fixing, literal)
  act(() => fixing().applyAll())
  expect(draft().acl.map(({ value }) => value)).toEqual(acl.map(() => tenantId))
  expect(steps).toEqual([step])
  expect(announcement.get().text).toBe(said)
})

test('where nothing can be fixed safely, nothing changes', async () => {
  const { fixing, literal, steps, type } = show(faulty)
  await loaded(fixing, literal)
  type(soundDraft)
  act(() => fixing().applyAll())
  expect(steps).toEqual([])
  expect(announcement.get().text).toBe('There is nothing that can be fixed here.')
})

test('without a title an ID by the time stays the same, by whatever it is used', async () => {
  const { fixing, found, draft, state } = show({ ...soundDraft, itemId: '', properties: [] })
  const missing = () => found('item-id-missing')
  const [fix] = await loaded(fixing, missing)
  vi.useFakeTimers({ now: Date.now() + 90_000, toFake: ['Date'] })
  expect(fixing().fixesOf(missing())[0]?.label).toBe(fix.label)
  expect(`Use ${suggestedIdOf(state.get())}`).toBe(fix.label)
  act(() => fixing().applyAll())
  vi.useRealTimers()
  expect(`Use ${draft().itemId}`).toBe(fix.label)
  // It follows the title from then on, as one that was suggested beside its field.
  expect(givenIds.get()).toEqual([draft().itemId])
})

test('a date is said as people write it, with what is sent beside it; “now” is the same a while later', async () => {
  const created: PropertyDraft = { name: 'createdAt', type: 'dateTime', value: { kind: 'text', text: 'now' } }
  const { fixing, found, draft, type } = show({ ...soundDraft, properties: [created] })
  const invalid = () => found('date-not-iso8601')
  const [now] = await loaded(fixing, invalid)
  expect(now.label).toBe('Use the time now')
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 7), toFake: ['Date'] })
  act(() => fixing().apply(invalid(), now))
  vi.useRealTimers()
  const sent = { kind: 'text', text: '2026-11-29T07:00:00Z' }
  expect(draft().properties).toEqual([{ ...created, value: sent }])

  type({ ...soundDraft, properties: [{ ...created, value: { kind: 'text', text: '03/04/2026 2 pm Z' } }] })
  expect(
    fixing()
      .fixesOf(invalid())
      .map((fix) => [fix.label, fix.sent]),
  ).toEqual([
    ['Use March 4, 2026 at 2:00 PM UTC (month first)', '2026-03-04T14:00:00Z'],
    ['Use April 3, 2026 at 2:00 PM UTC (day first)', '2026-04-03T14:00:00Z'],
  ])
})

test('a look-up asks the field, and is no step', async () => {
  const { fixing, steps, found } = show({ ...soundDraft, acl: [{ ...user, value: 'nadia@contoso.example' }] })
  const address = () => found('acl-user-not-guid')
  const [lookUp] = await loaded(fixing, address)
  const heard: string[] = []
  const forget = onLookUp((key) => heard.push(key))
  act(() => fixing().apply(address(), lookUp))
  forget()
  expect(lookUp.label).toBe('Look up this address')
  expect(heard).toEqual(['/acl/0/value'])
  expect(steps).toEqual([])
})

type Shown = ReturnType<typeof show>

async function loaded(fixing: Shown['fixing'], literal: Shown['literal']) {
  act(() => fixing().ask())
  return waitFor(() => {
    const [fix] = fixing().fixesOf(literal())
    if (fix === undefined) throw new Error('The fixes are not loaded yet.')
    return [fix] as const
  })
}

function show(initial: ItemDraft) {
  vi.stubGlobal('requestIdleCallback', (go: () => void) => go())
  const state = live(stateOf(initial, context, bodyLimitFor('beta'), false))
  const type = (draft: ItemDraft) => state.set(stateOf(draft, context, bodyLimitFor('beta'), false, state.get()))
  const steps: string[] = []
  const change = (draft: ItemDraft, what: string) => {
    steps.push(what)
    type(draft)
    return undefined
  }
  const flow = { state, context, change }
  // Another test may have loaded that of the page.
  const part = latePart(() => import('./lateFixes.ts'))
  const filters: string[] = []
  const { result } = renderHook(() => useProblemFixing(flow, (filter) => filters.push(filter), part))
  const found = (wanted: string) => {
    const problem = state.get().problems.find(({ rule }) => rule === wanted)
    if (problem === undefined) throw new Error('Nothing is wrong with the entry.')
    return problem
  }
  return {
    state,
    found,
    fixing: () => result.current,
    /** The problem of an entry for everyone that does not name the tenant. */
    literal: () => found('acl-everyone-literal'),
    draft: () => state.get().draft,
    steps,
    filters,
    type,
  }
}
