import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { createDraftKeeper } from './draftKeeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the draft is saved 300 ms after the last change, once', async () => {
  const saved: string[] = []
  const keeper = createDraftKeeper(async (draft) => void saved.push(draft.itemId))
  keeper.changed({ ...emptyDraft, itemId: 'a' })
  await vi.advanceTimersByTimeAsync(200)
  keeper.changed({ ...emptyDraft, itemId: 'ab' })
  await vi.advanceTimersByTimeAsync(299)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(saved).toEqual(['ab'])
  expect(keeper.state.get().kind).toBe('kept')
})

test('flush saves at once, and a save never overtakes an earlier one', async () => {
  const saved: string[] = []
  let finishFirst = () => {}
  const keeper = createDraftKeeper(async (draft) => {
    if (draft.itemId === 'first') await new Promise<void>((resolve) => (finishFirst = resolve))
    saved.push(draft.itemId)
  })
  keeper.changed({ ...emptyDraft, itemId: 'first' })
  const one = keeper.flush()
  await vi.advanceTimersByTimeAsync(0)
  keeper.changed({ ...emptyDraft, itemId: 'second' })
  const two = keeper.flush()
  finishFirst()
  await Promise.all([one, two])
  expect(saved).toEqual(['first', 'second'])
})

test('a failed save is said, keeps the draft, and is tried again at the next flush', async () => {
  let isFull = true
  const saved: string[] = []
  const keeper = createDraftKeeper(async (draft) => {
    if (isFull) throw new Error('The disk is full')
    saved.push(draft.itemId)
  })
  keeper.changed({ ...emptyDraft, itemId: 'kept' })
  await keeper.flush()
  expect(keeper.state.get()).toEqual({ kind: 'failed', why: 'The disk is full' })
  isFull = false
  await keeper.flush()
  expect(saved).toEqual(['kept'])
})
