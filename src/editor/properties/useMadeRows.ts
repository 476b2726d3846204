import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { pointerToken } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { onReveal } from '../../ui/place.ts'
import { madePerFrame, useFirstRows } from './useFirstRows.ts'

interface MatchingRow {
  readonly id: number
}

/**
 * Which of the properties that the filter wants are made so far: the first ones, those that have been in sight, those next
 * to one that had the focus, so that Tab goes on, and those that a problem led to. A row once made stays.
 */
export function useMadeRows(
  ids: readonly number[],
  matching: readonly MatchingRow[],
  state: Live<DraftState>,
  list: RefObject<HTMLElement | null>,
) {
  const firstRows = useFirstRows(ids, list)
  const [made, setMade] = useState<ReadonlySet<number>>(new Set<number>())
  const [near, setNear] = useState<ReadonlySet<number>>(new Set<number>())
  const make = useCallback(
    (id: number) => setMade((before) => (before.has(id) ? before : new Set([...before, id]))),
    [],
  )
  const latest = useRef({ ids, matching })
  // Before effects, because a row just added is made by the event that added it.
  useLayoutEffect(() => {
    latest.current = { ids, matching }
  }, [ids, matching])
  /** Makes the row of a property at once. */
  const makeRow = useCallback(
    (index: number) => {
      const id = latest.current.ids[index]
      if (id !== undefined) flushSync(() => make(id))
    },
    [make],
  )
  useEffect(
    () =>
      onReveal((key) => {
        const [, group, token] = key.split('/')
        if (group !== 'properties' || token === undefined) return
        makeRow(state.get().draft.properties.findIndex(({ name }) => pointerToken(name) === token))
      }),
    [state, makeRow],
  )
  const makeSoon = useFewPerFrame(make)
  const isMade = (id: number, position: number) => position < firstRows || made.has(id)
  return {
    isMade,
    /** Whether a row has an element of its own: it is made, or one of those around it has been in sight. */
    isNear: ({ id }: MatchingRow, position: number) => isMade(id, position) || near.has(id),
    /**
     * What to do once rows come into sight, by the first of them: many are looked at one by one, and one is made, soon. A jump brings
     * several at once, and each frame makes a few.
     */
    see: useCallback(
      (id: number, count: number) => {
        if (count === 1) {
          makeSoon(id)
          return
        }
        const rows = latest.current.matching
        const from = rows.findIndex((row) => row.id === id)
        const seen = rows.slice(from, from + count).map((row) => row.id)
        setNear((before) => new Set([...before, ...seen]))
      },
      [makeSoon],
    ),
    makeRow,
    /** Makes the rows beside a position of the list, so that Tab finds them. */
    makeAround: (position: number) => {
      for (const beside of [position - 1, position + 1, position + 2]) {
        const row = latest.current.matching[beside]
        if (beside >= firstRows && row !== undefined) make(row.id)
      }
    },
  }
}

/** Passes on what it is given, a few in each frame, in the order in which it came. */
function useFewPerFrame(pass: (id: number) => void): (id: number) => void {
  const waiting = useRef<number[]>([])
  const frame = useRef<number>(undefined)
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    },
    [],
  )
  return useCallback(
    (id) => {
      waiting.current.push(id)
      const passFew = () => {
        for (const next of waiting.current.splice(0, madePerFrame)) pass(next)
        frame.current = waiting.current.length === 0 ? undefined : requestAnimationFrame(passFew)
      }
      frame.current ??= requestAnimationFrame(passFew)
    },
    [pass],
  )
}
