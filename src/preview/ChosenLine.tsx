import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import { type LineFacts, lineInWords } from '../domain/payload/lineInWords.ts'
import type { PayloadRows } from '../domain/payload/payloadRows.ts'
import { announce } from '../ui/announce.ts'
import { isKey } from '../ui/keys.ts'
import { isWithin, placeOfElement } from '../ui/place.ts'
import { lightField } from '../ui/shownPlace.ts'
import { stepTo } from './lineSteps.ts'
import { inSight, rowElement, rowsInSight } from './linesInSight.ts'
import { isMember } from './linkedRows.ts'
import { forSomeFrames } from './showBlock.ts'

interface Props {
  readonly scroller: RefObject<HTMLElement | null>
  readonly rows: PayloadRows
  /** Makes a row that is far away, and brings it in sight. */
  readonly reveal: (row: number) => void
  /** What the payload was printed from. */
  readonly factsOf: () => LineFacts
  /** Clicks and keys that came before this part was loaded. */
  readonly missed: RefObject<Event[]>
  /** What is said while no line is chosen. */
  readonly unexplained: string
  readonly stripClass: string | undefined
  /** An audience looks on: the field of the chosen line is lit, and the focus stays in the payload. */
  readonly isPresented: boolean
  /** Goes to the field of a line. */
  readonly onMember: (pointer: string) => void
}

interface Choice {
  readonly row: number
  /** A choice is gone when the payload is another one. */
  readonly rows: PayloadRows
}

/**
 * The line of the payload that is chosen, by a click or by stepping through the lines with the arrow keys: it is lit, and a
 * strip below the lines says what it is and why it is there. Stepping draws no line anew, and moves nothing.
 */
export function ChosenLine(props: Props) {
  const { scroller, rows, reveal, factsOf, missed, unexplained, stripClass, isPresented, onMember } = props
  const [choice, setChoice] = useState<Choice>()
  const last = useRef<number>(undefined)
  const stopScrolling = useRef(() => {})
  const chosen = choice?.rows === rows ? choice.row : undefined
  const row = chosen === undefined ? undefined : rows.row(chosen)
  const sentence = row === undefined ? unexplained : lineInWords(row, factsOf())
  const element = () => (chosen === undefined ? null : rowElement(scroller.current, chosen))

  const choose = (index: number) => {
    last.current = index
    setChoice({ row: index, rows })
    const next = rows.row(index)
    if (isPresented) lightField(next !== undefined && isMember(next.pointer) ? next.pointer : '')
    const text = rowElement(scroller.current, index)?.textContent.trim().slice(0, longestSaid) ?? ''
    if (next !== undefined) announce(`Line ${inWords(index + 1)}: ${text} ${lineInWords(next, factsOf())}`)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const view = scroller.current
    if (view === null) return
    // From a button of a line, the steps begin there.
    const from = indexOf(document.activeElement) ?? last.current
    const [firstInSight = 0, lastInSight = 0] = rowsInSight(view)
    const isSeen = from !== undefined && inSight(view, rowElement(view, from))
    const to = stepTo(event, { from: isSeen ? from : undefined, firstInSight, lastInSight, count: rows.count })
    if (to !== undefined) {
      event.preventDefault()
      view.focus({ preventScroll: true })
      stopScrolling.current()
      // Where the page scrolls, the strip may be below its edge.
      view.nextElementSibling?.scrollIntoView({ block: 'nearest' })
      stopScrolling.current = bringInSight(view, to, reveal)
      choose(to)
    } else if (isKey(event, ['Enter']) && event.target === view) {
      // The field is not typed into.
      event.preventDefault()
      if (row !== undefined) onMember(row.pointer)
    }
  })
  const onClick = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('button') !== null) return
    if (getSelection()?.isCollapsed === false) return
    const index = indexOf(target)
    if (index !== undefined) choose(index)
  })
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    if (row === undefined || target === scroller.current) return
    const place = target instanceof Element ? placeOfElement(target) : undefined
    // It leads to its field, and stays chosen there.
    const isItsField = place !== undefined && (isWithin(place, row.pointer) || isWithin(row.pointer, place))
    if (!isItsField) setChoice(undefined)
  })
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || row === undefined) return
    setChoice(undefined)
    lightField('')
  })
  useLayoutEffect(() => {
    const lit = scroller.current?.querySelector('[data-chosen]')
    const next = element()
    if (lit !== next) lit?.removeAttribute('data-chosen')
    next?.setAttribute('data-chosen', '')
  })
  useEffect(() => {
    const view = scroller.current
    if (view === null) return undefined
    const until = new AbortController()
    const { signal } = until
    view.addEventListener('click', onClick, { signal })
    view.addEventListener('keydown', onKey, { signal })
    document.addEventListener('keydown', onEscape, { signal })
    document.addEventListener('focusin', onFocus, { signal })
    queueMicrotask(() => {
      for (const event of missed.current.splice(0)) {
        if (event instanceof KeyboardEvent) onKey(event)
        else onClick(event)
      }
    })
    return () => {
      until.abort()
      stopScrolling.current()
    }
  }, [scroller, missed])
  return (
    <p className={stripClass} data-told={chosen} data-long={sentence.length > longestLarge || undefined}>
      {sentence}
    </p>
  )
}

/** In UTF-16 code units: what is longer stands there in smaller type. */
const longestLarge = 110

/** In UTF-16 code units: as much of a line as somebody listens to. */
const longestSaid = 100

/** Scrolls no more than it takes to see a row. Answers with how to stop. */
function bringInSight(view: HTMLElement, index: number, reveal: (row: number) => void): () => void {
  const show = () => rowElement(view, index)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (rowElement(view, index) === null) {
    reveal(index)
    // Where lines are wrapped, it is made in one of the next frames.
    return forSomeFrames(show)
  }
  show()
  return () => {}
}

/** The number of the row that an element stands in. */
function indexOf(element: Element | null): number | undefined {
  const index = element?.closest<HTMLElement>('[data-index]')?.dataset['index']
  return index === undefined ? undefined : Number(index)
}
