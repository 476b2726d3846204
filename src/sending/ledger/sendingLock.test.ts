import { afterEach, expect, test, vi } from 'vitest'
import { holdSending, rowsBeingSent } from './sendingLock.ts'
import { fakeLockManager } from './testing/fakeLockManager.ts'

afterEach(() => void vi.unstubAllGlobals())

test('a row is being sent until its request is over', async () => {
  vi.stubGlobal('navigator', { locks: fakeLockManager() })
  const [releaseFirst, releaseSecond] = [await holdSending('r1'), await holdSending('r2')]
  expect(await rowsBeingSent()).toEqual(new Set(['r1', 'r2']))
  releaseFirst()
  expect(await rowsBeingSent()).toEqual(new Set(['r2']))
  releaseSecond()
  expect(await rowsBeingSent()).toEqual(new Set())
})

test('locks that other parts hold are no rows', async () => {
  const locks = fakeLockManager()
  vi.stubGlobal('navigator', { locks })
  void locks.request('another lock', () => new Promise(() => undefined))
  expect(await rowsBeingSent()).toEqual(new Set())
})

test('a browser without locks sends all the same, and nobody can tell what is being sent', async () => {
  vi.stubGlobal('navigator', {})
  const release = await holdSending('r1')
  expect(await rowsBeingSent()).toEqual(new Set())
  release()
})

test('a page that may hold no locks sends all the same', async () => {
  const request = () => Promise.reject(new DOMException('Not here.', 'SecurityError'))
  vi.stubGlobal('navigator', { locks: { ...fakeLockManager(), request } })
  const release = await holdSending('r1')
  release()
  expect(await rowsBeingSent()).toEqual(new Set())
})
