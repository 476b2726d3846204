// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { idle, loadInTurn, loadWhenOnline, onceAtRest, online } from './idle.ts'

afterEach(() => vi.unstubAllGlobals())

test('it waits for an idle moment, and not longer than it may', async () => {
  const asked = vi.fn<(act: () => void, options: { readonly timeout: number }) => void>((act) => act())
  vi.stubGlobal('requestIdleCallback', asked)
  await idle(500)
  expect(asked.mock.lastCall?.[1]).toEqual({ timeout: 500 })
})

test('where the browser cannot tell, it goes on with the next task', async () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  await expect(idle(500)).resolves.toBeUndefined()
})

test('a network is waited for', async () => {
  await expect(online()).resolves.toBeUndefined()
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const isThere = vi.fn<() => void>()
  const waiting = online().then(isThere)
  await Promise.resolve()
  expect(isThere).not.toHaveBeenCalled()
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  await waiting
  expect(isThere).toHaveBeenCalledOnce()
})

test('what does not arrive without a network is asked for again once there is one, and with one it fails', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const load = vi.fn<() => Promise<string>>(() =>
    navigator.onLine ? Promise.resolve('part') : Promise.reject(new TypeError('Failed to fetch')),
  )
  const loading = loadWhenOnline(load)
  await Promise.resolve()
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  expect([await loading, load.mock.calls.length]).toEqual(['part', 2])
  await expect(loadWhenOnline(() => Promise.reject(new Error('No such file')))).rejects.toThrow('No such file')
})

test('what waits for the page to be at rest can be called off', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  const [act, calledOff] = [vi.fn<() => void>(), vi.fn<() => void>()]
  onceAtRest(500, act)
  onceAtRest(500, calledOff)()
  await vi.advanceTimersByTimeAsync(499)
  expect(act).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10)
  expect(act).toHaveBeenCalledOnce()
  expect(calledOff).not.toHaveBeenCalled()
  vi.useRealTimers()
})

test('parts are loaded ahead one after the other; one that is missing stops none, and the end is heard', async () => {
  const loaded: string[] = []
  const part = (name: string) => () => {
    loaded.push(name)
    return name === 'missing' ? Promise.reject(new Error('No such file')) : Promise.resolve(name)
  }
  await loadInTurn(['first', 'missing', 'last'].map(part), 100, () => false)
  expect(loaded).toEqual(['first', 'missing', 'last'])
  await loadInTurn([part('never')], 100, () => true)
  expect(loaded).toHaveLength(3)
})
