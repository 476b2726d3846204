import type { Reading } from '../graph/jsonAnswer.ts'
import { type Live, live } from '../ui/live.ts'

/**
 * One thing that Graph is asked for. It is read when somebody begins to listen and what is known is missing or old, once
 * for all who listen; when nobody listens any more, a request under way is given up.
 */
export interface RemoteRead<Value> extends Live<ReadState<Value>> {
  /** Reads it anew, whatever is known. */
  readonly refresh: () => void
}

export interface ReadState<Value> {
  /** What Graph answered last. */
  readonly reading: Reading<Value> | undefined
  readonly isUnderWay: boolean
  /** What was thrown instead of an answer: a bug, since refusals and being offline are answers here. */
  readonly fault?: { readonly thrown: unknown }
}

export function createRemoteRead<Value>(read: (signal: AbortSignal) => Promise<Reading<Value>>): RemoteRead<Value> {
  const state = live<ReadState<Value>>({ reading: undefined, isUnderWay: false })
  let underWay: AbortController | undefined
  let readAt = -Infinity
  let listeners = 0
  const start = async () => {
    underWay?.abort()
    const mine = new AbortController()
    underWay = mine
    const { reading } = state.get()
    state.set({ reading, isUnderWay: true })
    const next = await answerOf(read(mine.signal), reading)
    if (underWay !== mine) return
    underWay = undefined
    if (next.fault === undefined) readAt = performance.now()
    state.set(next)
  }
  return {
    get: state.get,
    subscribe: (listener) => {
      const stop = state.subscribe(listener)
      listeners += 1
      if (underWay === undefined && performance.now() - readAt > staysFresh) void start()
      return () => {
        stop()
        listeners -= 1
        if (listeners > 0 || underWay === undefined) return
        underWay.abort()
        underWay = undefined
        state.set({ reading: state.get().reading, isUnderWay: false })
      }
    },
    refresh: () => void start(),
  }
}

/**
 * Remembers what was asked for of each client, so that another form asks no second time. It is kept by the words of `key`:
 * everything that the answer depends on.
 */
export function rememberReads<Value>(): (
  client: object,
  key: readonly string[],
  read: (signal: AbortSignal) => Promise<Reading<Value>>,
) => RemoteRead<Value> {
  const known = new WeakMap<object, Map<string, RemoteRead<Value>>>()
  return (client, key, read) => {
    const reads = known.get(client) ?? new Map<string, RemoteRead<Value>>()
    known.set(client, reads)
    const name = JSON.stringify(key)
    const found = reads.get(name) ?? createRemoteRead(read)
    reads.set(name, found)
    return found
  }
}

/** In milliseconds. A schema does not change while an item is written. */
const staysFresh = 5 * 60_000

async function answerOf<Value>(
  answer: Promise<Reading<Value>>,
  before: Reading<Value> | undefined,
): Promise<ReadState<Value>> {
  try {
    return { reading: await answer, isUnderWay: false }
  } catch (thrown) {
    return { reading: before, isUnderWay: false, fault: { thrown } }
  }
}
