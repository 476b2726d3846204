import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { rowHeight } from './rowWindow.ts'
import type { ScrolledRows } from './useRowWindow.ts'

/** The rows to make where long lines are wrapped, so that each row has a height of its own. */
export function useWrappedRows(scroller: RefObject<HTMLElement | null>, count: number): ScrolledRows {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 600, height: 800 },
  })
  const rows = virtualizer.getVirtualItems()
  const [first] = rows
  const last = rows.at(-1)
  return {
    first: first?.index ?? 0,
    end: last === undefined ? 0 : last.index + 1,
    top: first?.start ?? 0,
    sheetHeight: virtualizer.getTotalSize(),
    reveal: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
    measure: virtualizer.measureElement,
  }
}
