import { expect, test, vi } from 'vitest'
import type { Reading } from '../graph/jsonAnswer.ts'
import { createRemoteRead, rememberReads } from './remoteRead.ts'

test('it is read when somebody listens, once for all of them, and stays known for five minutes', async () => {
  vi.useFakeTimers()
  const { read, calls, answer } = reading()
  expect(calls).toHaveLength(0)
  const stop = read.subscribe(() => undefined)
  read.subscribe(() => undefined)
  expect(read.get()).toEqual({ reading: undefined, isUnderWay: true })
  await answer('a')
  expect(read.get()).toEqual({ reading: said('a'), isUnderWay: false })
  stop()
  read.subscribe(() => undefined)
  expect(calls).toHaveLength(1)
  vi.advanceTimersByTime(5 * 60_000 + 1)
  read.subscribe(() => undefined)
  expect(read.get()).toEqual({ reading: said('a'), isUnderWay: true })
  expect(calls).toHaveLength(2)
  vi.useRealTimers()
})

test('when nobody listens any more it is given up, and asked for again by the next one', async () => {
  const { read, calls, answer } = reading()
  read.subscribe(() => undefined)()
  expect([calls[0]?.aborted, read.get().isUnderWay]).toEqual([true, false])
  read.subscribe(() => undefined)
  await answer('late', 0)
  expect(read.get()).toEqual({ reading: undefined, isUnderWay: true })
  await answer('b')
  expect(read.get().reading).toEqual(said('b'))
})

test('a refresh asks anew, and only its answer counts', async () => {
  const { read, calls, answer } = reading()
  read.subscribe(() => undefined)
  read.refresh()
  expect(calls[0]?.aborted).toBe(true)
  await answer('old', 0)
  expect(read.get().reading).toBeUndefined()
  await answer('new')
  expect(read.get().reading).toEqual(said('new'))
})

test('what is thrown is kept apart, and gone with the next answer', async () => {
  const thrown = new Error('a bug')
  const { read, fail, answer } = reading()
  read.subscribe(() => undefined)
  await fail(thrown)
  expect(read.get().fault).toEqual({ thrown })
  read.refresh()
  await answer('a')
  expect(read.get().fault).toBeUndefined()
})

test('the same words of the same client are one read; others are another one', () => {
  const reads = rememberReads<string>()
  const [client, other] = [{}, {}]
  const never = () => new Promise<never>(() => undefined)
  const first = reads(client, ['a', 'b'], never)
  expect(reads(client, ['a', 'b'], never)).toBe(first)
  expect(reads(client, ['ab', ''], never)).not.toBe(first)
  expect(reads(other, ['a', 'b'], never)).not.toBe(first)
})

/** An answer that can be told from others. */
function said(message: string): Reading<string> {
  return { kind: 'error', error: { kind: 'notSent', message } }
}

/** A read whose answers are given by hand: to the last call, or to the one named. */
function reading() {
  const calls: AbortSignal[] = []
  const ends: { readonly ok: (reading: Reading<string>) => void; readonly no: (thrown: Error) => void }[] = []
  const read = createRemoteRead<string>((signal) => {
    calls.push(signal)
    return new Promise((ok, no) => void ends.push({ ok, no }))
  })
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return {
    read,
    calls,
    answer: (value: string, call = ends.length - 1) => {
      ends[call]?.ok(said(value))
      return settled()
    },
    fail: (thrown: Error) => {
      ends.at(-1)?.no(thrown)
      return settled()
    },
  }
}
