import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { inWords } from '../../domain/limits.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { onReveal } from '../../ui/place.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import sections from '../section.module.css'
import { entryHeight } from './entryHeights.ts'
import styles from './LongAccessList.module.css'
import { matchingEntries } from './matchingEntries.ts'
import { withNeighbours } from './withNeighbours.ts'

interface Props {
  /** The rows of the form's list: all of them, in order. */
  readonly ids: readonly number[]
  readonly state: Live<DraftState>
  readonly renderEntry: (id: number, index: number) => ReactNode
  /** Of the box that scrolls, as CSS says it. */
  readonly height: string
}

/**
 * Many access entries, in a box that scrolls: only those in sight are made, with the one that has the focus and its
 * neighbours, so that Tab goes on past the edge. What the browser's own search cannot find then, the filter finds.
 */
export function LongAccessList({ ids, state, renderEntry, height }: Props) {
  const [filter, setFilter] = useState('')
  const [pinned, setPinned] = useState<number>()
  const indexes = useMatchingEntries(ids, state, filter)
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: indexes.length,
    getScrollElement: () => box.current,
    getItemKey: (position) => ids[indexes[position] ?? -1] ?? position,
    // Without problems; the real height is measured.
    estimateSize: () => entryHeight,
    gap: 8,
    overscan: 4,
    initialRect: { width: 600, height: 600 },
    rangeExtractor: (range) =>
      withNeighbours(defaultRangeExtractor(range), pinned === undefined ? -1 : indexes.indexOf(pinned), range.count),
  })
  useEffect(
    () =>
      onReveal((key) => {
        const index = /^\/acl\/(\d+)/.exec(key)?.[1]
        if (index === undefined) return
        flushSync(() => {
          setFilter('')
          setPinned(Number(index))
        })
      }),
    [],
  )
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          isSmall
          aria-label="Filter access entries"
          placeholder="Filter access entries"
          value={filter}
          onValue={(value) => {
            setFilter(value)
            if (box.current !== null) box.current.scrollTop = 0
          }}
        />
        <span className={sections.aside} role="status">
          {countText(indexes.length, ids.length)}
        </span>
      </div>
      <div ref={box} role="list" aria-label="Access entries" className={styles.box} style={{ maxHeight: height }}>
        <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index: position, start }) => {
            const index = indexes[position]
            const id = index === undefined ? undefined : ids[index]
            return index === undefined || id === undefined ? null : (
              // It only listens to the focus of the controls in it.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <div
                key={key}
                ref={virtualizer.measureElement}
                role="listitem"
                aria-setsize={indexes.length}
                aria-posinset={position + 1}
                data-index={position}
                className={styles.row}
                style={{ top: start }}
                onFocus={() => setPinned(index)}
              >
                {renderEntry(id, index)}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

// What is typed into an entry is read when the filter changes, and not at every key: a row must not vanish under the hand.
function useMatchingEntries(ids: Props['ids'], state: Live<DraftState>, filter: string): readonly number[] {
  return useMemo(
    () => (filter.trim() === '' ? ids.map((_, index) => index) : matchingEntries(state.get().draft.acl, filter)),
    [ids, state, filter],
  )
}

function countText(matching: number, all: number): string {
  return matching === all ? `${inWords(all)} entries` : `${inWords(matching)} of ${inWords(all)} entries`
}
