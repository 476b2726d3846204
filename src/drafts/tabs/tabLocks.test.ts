import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserLocks } from './tabLocks.ts'

afterEach(() => void vi.unstubAllGlobals())

const nobody = () => undefined
const patient = new AbortController().signal

describe('in a browser with locks', () => {
  beforeEach(() => void vi.stubGlobal('navigator', { locks: lockManager() }))

  test('a draft is one tab’s until that tab gives it back; then the next has it', async () => {
    const locks = browserLocks()
    const release = await locks.take('d', patient, nobody)
    const order: string[] = []
    const waiting = locks.take('d', patient, nobody).then(() => order.push('granted'))
    await locks.take('other', patient, nobody)
    order.push('another draft')
    release?.()
    await waiting
    expect(order).toEqual(['another draft', 'granted'])
  })

  test('who loses patience gets nothing, and stands in nobody’s way', async () => {
    const locks = browserLocks()
    const release = await locks.take('d', patient, nobody)
    const patience = new AbortController()
    const waiting = locks.take('d', patience.signal, nobody)
    patience.abort()
    expect(await waiting).toBeUndefined()
    release?.()
    expect(await locks.take('d', patient, nobody)).toBeDefined()
  })

  test('a tab from which a draft is stolen hears it, but not after it gave the draft back', async () => {
    const locks = browserLocks()
    const lost: string[] = []
    await locks.take('d', patient, () => lost.push('d'))
    const release = await locks.take('e', patient, () => lost.push('e'))
    release?.()
    await locks.steal('d', nobody)
    await locks.steal('e', nobody)
    expect(lost).toEqual(['d'])
  })

  test('the drafts that are open in any tab are told from other locks of the page', async () => {
    const locks = browserLocks()
    await locks.take('d', patient, nobody)
    await locks.take('e', patient, nobody)
    void navigator.locks.request('something else', () => new Promise(nobody))
    expect(await locks.held()).toEqual(new Set(['d', 'e']))
  })
})

test('in a browser without locks, every draft is free', async () => {
  vi.stubGlobal('navigator', {})
  const locks = browserLocks()
  expect(await locks.take('d', patient, nobody)).toBeDefined()
  expect(await locks.take('d', patient, nobody)).toBeDefined()
  expect(await locks.steal('d', nobody)).toBeDefined()
  expect(await locks.held()).toEqual(new Set())
})

/** What of https://w3c.github.io/web-locks/ the page uses. */
function lockManager() {
  const held = new Map<string, { readonly lose: () => void }>()
  const queues = new Map<string, (() => void)[]>()
  return {
    query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
    request(name: string, ...rest: readonly unknown[]) {
      const work = rest.at(-1)
      const { steal = false, signal } = optionsOf(rest[0])
      return new Promise<void>((resolve, reject) => {
        const begin = () => {
          const lock = { lose: () => reject(new DOMException('stolen', 'AbortError')) }
          held.set(name, lock)
          const end = () => {
            resolve()
            if (held.get(name) !== lock) return
            held.delete(name)
            queues.get(name)?.shift()?.()
          }
          void Promise.resolve(typeof work === 'function' ? work(lock) : undefined).then(end)
        }
        if (steal || !held.has(name)) {
          held.get(name)?.lose()
          return begin()
        }
        queues.set(name, [...(queues.get(name) ?? []), begin])
        return signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((each) => each !== begin),
          )
          reject(new DOMException('aborted', 'AbortError'))
        })
      })
    },
  }
}

function optionsOf(options: unknown): { readonly steal?: boolean; readonly signal?: AbortSignal | undefined } {
  if (typeof options !== 'object' || options === null) return {}
  const signal = 'signal' in options && options.signal instanceof AbortSignal ? options.signal : undefined
  return { steal: 'steal' in options, signal }
}
