import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { pointerToken } from '../../domain/problem.ts'
import type { Live } from '../../ui/live.ts'
import { onReveal } from '../../ui/place.ts'
import type { DraftState } from '../draftState.ts'
import { useGradualRows } from './useGradualRows.ts'

interface Row {
  readonly id: string
}

/** Which of the properties that the filter wants are made so far. One that a problem leads to is made at once. */
export function useMadeRows(rows: readonly Row[], matching: readonly Row[], state: Live<DraftState>) {
  const { isMade, make } = useGradualRows(matching.map(({ id }) => id))
  const latest = useRef(rows)
  // Before effects, because a row just added is made by the event that added it.
  useLayoutEffect(() => {
    latest.current = rows
  }, [rows])
  const makeRow = useCallback(
    (index: number) => {
      const row = latest.current[index]
      if (row !== undefined) flushSync(() => make(row.id))
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
  return { isMade, makeRow }
}
