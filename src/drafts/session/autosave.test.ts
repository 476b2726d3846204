import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { createAutosave, type SaveTarget } from './autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the draft is saved 120 ms after the first change that is not saved, with those that followed, once', async () => {
  const saved: string[] = []
  const autosave = autosaveOf(async (draft) => {
    saved.push(draft.itemId)
    return 'device'
  })
  autosave.changed({ ...emptyDraft, itemId: 'a' })
  await vi.advanceTimersByTimeAsync(100)
  autosave.changed({ ...emptyDraft, itemId: 'ab' })
  await vi.advanceTimersByTimeAsync(19)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(2)
  expect(saved).toEqual(['ab'])
  expect(autosave.state.get().kind).toBe('saved')
})

test('a save waits for the key that is being answered, though not long', async () => {
  const saved: string[] = []
  const quiet = vi.fn<(act: () => void, options: { readonly timeout: number }) => void>()
  vi.stubGlobal('requestIdleCallback', quiet)
  const autosave = autosaveOf(async (draft) => {
    saved.push(draft.itemId)
    return 'device'
  })
  autosave.changed({ ...emptyDraft, itemId: 'a' })
  await vi.advanceTimersByTimeAsync(120)
  expect(saved).toEqual([])
  expect(quiet.mock.lastCall?.[1]).toEqual({ timeout: 60 })
  autosave.changed({ ...emptyDraft, itemId: 'ab' })
  quiet.mock.lastCall?.[0]()
  await vi.advanceTimersByTimeAsync(0)
  expect(saved).toEqual(['ab'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(quiet).toHaveBeenCalledTimes(1)
})

test('flush saves at once, and a save never overtakes an earlier one', async () => {
  const saved: string[] = []
  let finishFirst = () => {}
  const autosave = autosaveOf(async (draft) => {
    if (draft.itemId === 'first') await new Promise<void>((resolve) => (finishFirst = resolve))
    saved.push(draft.itemId)
    return 'device'
  })
  autosave.changed({ ...emptyDraft, itemId: 'first' })
  const one = autosave.flush()
  await vi.advanceTimersByTimeAsync(0)
  autosave.changed({ ...emptyDraft, itemId: 'second' })
  const two = autosave.flush()
  finishFirst()
  await Promise.all([one, two])
  expect(saved).toEqual(['first', 'second'])
})

test('a failed save is said, keeps the draft, and is tried again at the next flush', async () => {
  let isFull = true
  const saved: string[] = []
  const autosave = autosaveOf(async (draft) => {
    if (isFull) throw new Error('The disk is full')
    saved.push(draft.itemId)
    return 'device'
  })
  autosave.changed({ ...emptyDraft, itemId: 'kept' })
  await autosave.flush()
  expect(autosave.state.get()).toEqual({ kind: 'failed', why: 'The disk is full' })
  isFull = false
  await autosave.flush()
  expect(saved).toEqual(['kept'])
})

test('what could not be saved is tried again by itself', async () => {
  let tries = 0
  const autosave = autosaveOf(async () => {
    tries++
    if (tries === 1) throw new Error('blocked')
    return 'device'
  })
  autosave.changed({ ...emptyDraft, itemId: 'kept' })
  await autosave.flush()
  expect(autosave.state.get().kind).toBe('failed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(autosave.state.get().kind).toBe('saved')
  expect(tries).toBe(2)
})

test('a draft of another tab is said to be that, and what is forgotten is not saved', async () => {
  let saves = 0
  const autosave = autosaveOf(async () => {
    saves++
    return 'elsewhere'
  })
  autosave.changed(emptyDraft)
  await autosave.flush()
  expect(autosave.state.get()).toEqual({ kind: 'elsewhere' })
  autosave.changed({ ...emptyDraft, itemId: 'dropped' })
  autosave.forget()
  await vi.advanceTimersByTimeAsync(1000)
  expect(saves).toBe(1)
})

test('steady typing is saved as it goes on: at no moment is something older than 200 ms missing', async () => {
  const saved: string[] = []
  const autosave = autosaveOf(async (draft) => {
    saved.push(draft.itemId)
    return 'device'
  })
  for (let key = 1; key <= 20; key++) {
    autosave.changed({ ...emptyDraft, itemId: 'x'.repeat(key) })
    await vi.advanceTimersByTimeAsync(100)
    expect(saved.at(-1)?.length ?? 0).toBeGreaterThanOrEqual(key - 2)
  }
})

test('a page that hides puts away what is not saved yet, also what is on its way, and nothing else', async () => {
  const away: string[] = []
  let finish = () => {}
  const autosave = autosaveOf(
    async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return 'device'
    },
    (draft) => void away.push(draft.itemId),
  )
  autosave.pageHides()
  expect(away).toEqual([])
  autosave.changed({ ...emptyDraft, itemId: 'typed' })
  autosave.pageHides()
  await vi.advanceTimersByTimeAsync(0)
  autosave.pageHides()
  expect(away).toEqual(['typed', 'typed'])
  finish()
  await vi.advanceTimersByTimeAsync(0)
  autosave.pageHides()
  expect(away).toHaveLength(2)
})

function autosaveOf(save: SaveTarget['save'], putAway: SaveTarget['putAway'] = () => undefined) {
  return createAutosave({ save, putAway })
}
