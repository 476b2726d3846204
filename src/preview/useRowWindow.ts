import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type RowWindow, rowHeight, rowWindow, scrollTopFor } from './rowWindow.ts'

/** The rows to make now, and a hand to bring another one in sight. */
export interface ScrolledRows extends RowWindow {
  readonly reveal: (row: number) => void
  /** Takes the height of a row that was made; absent where all rows are of one height. */
  readonly measure?: (row: HTMLElement | null) => void
}

/** Follows an element that scrolls, and draws again only when other rows come near. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): ScrolledRows {
  const [position, setPosition] = useState<Position>({ scrollTop: 0, viewHeight: usualViewHeight })
  const latest = useRef({ count, position })
  useLayoutEffect(() => {
    latest.current = { count, position }
  })
  const follow = useRef(() => {})
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const onMove = () => {
      const next = positionOf(element)
      const known = latest.current
      if (isSameWindow(windowAt(known.count, next), windowAt(known.count, known.position))) return
      const hadFocus = element.contains(document.activeElement)
      // In the same frame, or a fast scroll would show nothing for a moment.
      flushSync(() => setPosition(next))
      // A control that scrolled away is gone: the keys go on scrolling.
      if (hadFocus && !element.contains(document.activeElement)) element.focus({ preventScroll: true })
    }
    follow.current = onMove
    element.addEventListener('scroll', onMove, { passive: true })
    let frame = 0
    // In the next frame: rows that were made while sizes are told would change sizes again, of which WebKit complains.
    const onResize = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(onMove)
    }
    const observer = 'ResizeObserver' in window ? new ResizeObserver(onResize) : undefined
    // It calls once at the start too.
    observer?.observe(element)
    return () => {
      element.removeEventListener('scroll', onMove)
      observer?.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [scroller])
  const reveal = (row: number) => {
    const element = scroller.current
    if (element === null) return
    const { first, top } = rowWindow(latest.current.count, element.scrollTop, element.clientHeight)
    const rowTop = top + (row - first) * rowHeight - element.scrollTop
    if (rowTop >= 0 && rowTop + rowHeight <= element.clientHeight) return
    element.scrollTo({ top: scrollTopFor(row, latest.current.count, element.clientHeight) })
    follow.current()
  }
  return { ...windowAt(count, position), reveal }
}

interface Position {
  readonly scrollTop: number
  readonly viewHeight: number
}

/** Until the element is measured. */
const usualViewHeight = 800

function positionOf({ scrollTop, clientHeight }: HTMLElement): Position {
  return { scrollTop, viewHeight: clientHeight || usualViewHeight }
}

function windowAt(count: number, { scrollTop, viewHeight }: Position): RowWindow {
  return rowWindow(count, scrollTop, viewHeight)
}

function isSameWindow(one: RowWindow, other: RowWindow): boolean {
  return one.first === other.first && one.end === other.end && one.top === other.top
}
