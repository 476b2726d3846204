// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { type Versions, watchVersions } from './watchVersions.ts'

test('a version that waits already is told, once', () => {
  const { onReady, stateChanges, finds } = follow({ waiting: true })
  expect(onReady).toHaveBeenCalledTimes(1)
  finds()
  stateChanges()
  expect(onReady).toHaveBeenCalledTimes(1)
})

test('a version that is found later is told when its files are there', () => {
  const { onReady, stateChanges, finds, isThere } = follow({ waiting: false })
  finds()
  stateChanges()
  expect(onReady).not.toHaveBeenCalled()
  isThere()
  stateChanges()
  expect(onReady).toHaveBeenCalledTimes(1)
})

test.each([
  [10, 0],
  [61, 1],
])('back in sight after %s minutes the host was asked %s times', (minutes, expected) => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { update } = follow({ waiting: false })
  vi.advanceTimersByTime(minutes * 60_000)
  document.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(update).toHaveBeenCalledTimes(expected)
  vi.useRealTimers()
})

function follow({ waiting }: { readonly waiting: boolean }) {
  const worker = new EventTarget()
  const update = vi.fn<() => Promise<unknown>>(() => Promise.reject(new TypeError('offline')))
  const at: Pick<Versions, 'waiting' | 'installing'> = { waiting: waiting ? worker : null, installing: null }
  const versions = Object.assign(new EventTarget(), at, { update })
  const onReady = vi.fn<() => void>()
  watchVersions(versions, onReady)
  return {
    onReady,
    update,
    finds: () => {
      Object.assign(versions, { installing: worker })
      versions.dispatchEvent(new Event('updatefound'))
    },
    isThere: () => Object.assign(versions, { waiting: worker }),
    stateChanges: () => worker.dispatchEvent(new Event('statechange')),
  }
}
