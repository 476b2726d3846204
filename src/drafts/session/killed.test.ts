import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser, item, itemOf } from '../tabs/testing/fakeTabs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('killed at any moment of any edits, nothing older than 300 ms is missing', async () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(gaps, fc.integer({ min: 0, max: 700 }), async (waits, last) => {
      const tab = fakeBrowser().tab()
      const draftSession = await tab.open()
      const edits = [{ at: Date.now(), itemId: '' }]
      for (const [index, wait] of waits.entries()) {
        await vi.advanceTimersByTimeAsync(wait)
        const itemId = `edit ${index}`
        draftSession.autosave.changed(item(itemId), { byteLength: 1, schema: undefined })
        edits.push({ at: Date.now(), itemId })
      }
      await vi.advanceTimersByTimeAsync(last)
      const killedAt = Date.now()
      // No event says that the page goes; its next page asks for its lock at once.
      const opening = tab.open()
      await vi.advanceTimersByTimeAsync(2000)
      const reopened = itemOf(await opening)
      const found = edits.findIndex(({ itemId }) => itemId === reopened)
      const next = edits[found + 1]
      expect(next === undefined ? 0 : killedAt - next.at).toBeLessThanOrEqual(300)
    }),
    { numRuns: 40 },
  )
})
