import { memo, useLayoutEffect, useRef, useState } from 'react'
import { Lines, type LinesProps, usePrintedRows } from './PayloadLines.tsx'
import { useWrappedRows } from './useWrappedRows.ts'

/** The lines of the payload, a long one wrapped into as many lines of the screen as it needs. */
export const WrappedLines = memo(function WrappedLines(props: LinesProps) {
  const printed = usePrintedRows(props)
  const scroller = useRef<HTMLElement>(null)
  const window = useWrappedRows(scroller, printed.rows.count)
  // They come late, and take the place of lines that somebody may be reading.
  const [wereFocused] = useState(() => document.activeElement?.matches('[aria-label="Payload preview"]') === true)
  useLayoutEffect(() => {
    if (wereFocused) scroller.current?.focus({ preventScroll: true })
  }, [wereFocused])
  return <Lines {...props} {...printed} scroller={scroller} window={window} />
})
