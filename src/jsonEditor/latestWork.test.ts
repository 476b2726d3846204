import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LatestWork } from './latestWork.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('work that waits begins after a pause, and only the latest of it', async () => {
  const { work, done, doing } = open()
  work.later(doing('first'))
  await vi.advanceTimersByTimeAsync(99)
  work.later(doing('second'))
  await vi.advanceTimersByTimeAsync(99)
  expect(done).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['second'])
})

test('work that begins at once leaves off what waits and what is being done', async () => {
  const { work, done, doing } = open()
  const first = work.now(async (signal) => {
    await Promise.resolve()
    signal.throwIfAborted()
    done.push('first')
  })
  work.later(doing('second'))
  await work.now(doing('third'))
  await first
  await vi.runAllTimersAsync()
  expect(done).toEqual(['third'])
})

test('work that fails by itself says so, and work that is left off does not', async () => {
  const { work } = open()
  await expect(work.now(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  const leftOff = work.now(async (signal) => {
    await Promise.resolve()
    signal.throwIfAborted()
  })
  work.leaveOff()
  await expect(leftOff).resolves.toBeUndefined()
})

function open() {
  const done: string[] = []
  const doing = (what: string) => () => {
    done.push(what)
    return Promise.resolve()
  }
  return { work: new LatestWork(100), done, doing }
}
