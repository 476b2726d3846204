import { memo, type Ref, type RefObject, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react'
import type { Match } from '../domain/payload/findInPayload.ts'
import type { LineFacts } from '../domain/payload/lineInWords.ts'
import type { Payload } from '../domain/payload/payload.ts'
import {
  type ExpandedStrings,
  ordinalOf,
  type PayloadRow,
  type PayloadRows,
  payloadRows,
} from '../domain/payload/payloadRows.ts'
import type { Problem } from '../domain/problem.ts'
import { isKey } from '../ui/keys.ts'
import { latePart } from '../ui/latePart.ts'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import hidden from '../ui/visuallyHidden.module.css'
import { isExpanded, longStringAt, type StringPosition } from './expandedStrings.ts'
import { type LineMark, lineMarks } from './lineMarks.ts'
import { isMember, isOfField } from './linkedRows.ts'
import frame from './PayloadFrame.module.css'
import styles from './PayloadPreview.module.css'
import { PayloadRowLine } from './PayloadRowLine.tsx'
import { payloadSummary } from './payloadSummary.ts'
import { type CurrentStart, noMarks, rowMarks } from './rowMarks.ts'
import { forSomeFrames, showBlock } from './showBlock.ts'
import { type StringToggle, toggleOf } from './ToggleButton.tsx'
import { useFieldAtHand } from './useFieldAtHand.ts'
import { type ScrolledRows, useRowWindow } from './useRowWindow.ts'
import { type EntryNoteAt, entryOfValueRow } from './valueRow.ts'

/** What the tools above can do with the lines. */
export interface LinesHandle {
  /** Brings a match in sight and says on which line it starts. */
  readonly revealMatch: (match: Match) => number
  /** Brings the beginning of a member in sight. */
  readonly revealMember: (pointer: string) => void
  /** The button of a long string, or else the region itself. */
  readonly focusable: (place?: StringPosition) => HTMLElement | null
}

export interface LinesProps {
  readonly ref: Ref<LinesHandle>
  readonly payload: Live<Payload>
  readonly problems: Live<ReadonlyMap<string, readonly Problem[]>>
  readonly expanded: ExpandedStrings
  /** What is looked for, and the match that was gone to. */
  readonly pattern: RegExp | undefined
  readonly current: Match | undefined
  readonly onToggle: StringToggle
  /** Who the value of an access entry is; another function when names become known. */
  readonly entryNoteAt?: EntryNoteAt | undefined
  /** A line was chosen: it leads to the field of its member. */
  readonly onMember: (pointer: string) => void
  /** An audience looks on: a press explains its line, from which the arrow keys go on; a double one leads to the field. */
  readonly isPresented?: boolean | undefined
  /** What the payload was printed from: its lines are explained by that. */
  readonly factsOf: () => LineFacts
}

interface Props extends LinesProps {
  readonly shown: Payload
  readonly rows: PayloadRows
  readonly scroller: RefObject<HTMLElement | null>
  /** Which rows are to be made. */
  readonly window: ScrolledRows
}

/** What explains the line that is chosen. */
export const chosenLine = latePart(() => import('./ChosenLine.tsx'))

/** The lines of the payload, each on one line of the screen. */
export const PayloadLines = memo(function PayloadLines(props: LinesProps) {
  const printed = usePrintedRows(props)
  const scroller = useRef<HTMLElement>(null)
  const window = useRowWindow(scroller, printed.rows.count)
  return <Lines {...props} {...printed} scroller={scroller} window={window} />
})

/** The payload as it is now, in rows. */
export function usePrintedRows({ payload, expanded }: Pick<LinesProps, 'payload' | 'expanded'>) {
  const shown = useLive(payload, (value) => value)
  const rows = useMemo(() => payloadRows(shown, expanded), [shown, expanded])
  return { shown, rows }
}

/** Lines of the payload. Only those in sight and around are made; the text of each is taken from its token. */
export function Lines(props: Props) {
  const { ref, shown, rows, scroller, window, problems, expanded, pattern, current } = props
  const { onToggle, entryNoteAt, onMember, factsOf, isPresented = false } = props
  const { first, end, sheetHeight, top, reveal, measure } = window
  const problemsByPointer = useLive(problems, (value) => value)
  const field = useFieldAtHand()
  const explained = useLive(chosenLine, (value) => value)
  const missed = useRef<Event[]>([])
  const keep = (event: Event) => {
    void chosenLine.ask()
    if (explained === undefined) missed.current.push(event)
  }
  const lead = (pointer: string | undefined) => {
    if (pointer !== undefined && isMember(pointer)) onMember(pointer)
  }
  const revealField = useEffectEvent(() => {
    if (field.startsWith('/')) reveal(rows.indexOf(field))
    return forSomeFrames(() => scroller.current !== null && showBlock(scroller.current))
  })
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- only when another field gets the focus.
  useEffect(() => revealField(), [field])
  useImperativeHandle(ref, () => ({
    revealMatch: (match) => {
      const row = rows.rowOf(match)
      reveal(row)
      scroller.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return row + 1
    },
    revealMember: (pointer) => {
      reveal(rows.indexOf(pointer))
      scroller.current?.scrollTo({ left: 0 })
    },
    focusable: (place) => (place === undefined ? undefined : toggleOf(place, scroller.current)) ?? scroller.current,
  }))
  const inSight = Array.from({ length: end - first }, (_, index) => rows.row(first + index)).filter(
    (row) => row !== undefined,
  )
  const marks =
    pattern === undefined ? [] : rowMarks(inSight, pattern, currentStart(shown, rows, expanded, current, first))
  return (
    <div className={frame.frame}>
      <p id={summaryId} className={hidden.hidden}>
        {payloadSummary(shown, rows.count)}
      </p>
      {/* The arrow keys step through what is read here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={scroller}
        aria-label="Payload preview"
        aria-describedby={summaryId}
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={styles.scroller}
        data-wrapped={measure !== undefined || undefined}
        onFocus={() => void chosenLine.ask()}
        onClick={({ target, nativeEvent }) => {
          keep(nativeEvent)
          if (!isPresented) lead(pointerAt(target))
        }}
        // Which selects a word, too.
        onDoubleClick={({ target }) => {
          if (isPresented) lead(memberAt(target))
        }}
        onKeyDown={(event) => {
          if (explained !== undefined || !isKey(event, ['ArrowDown', 'ArrowUp', 'Home', 'End'])) return
          event.preventDefault()
          keep(event.nativeEvent)
        }}
      >
        <div className={styles.sheet} style={{ height: sheetHeight }}>
          <div className={styles.rows} style={{ transform: `translateY(${top}px)` }}>
            {inSight.map((row, index) => (
              <PayloadRowLine
                // A row has no identity but its number.
                // oxlint-disable-next-line react/no-array-index-key
                key={first + index}
                row={row}
                number={first + index + 1}
                mark={markOf(problemsByPointer, row)}
                marks={marks[index] ?? noMarks}
                isLit={isOfField(row.pointer, field)}
                onToggle={onToggle}
                measure={measure}
                note={noteOf(row, entryNoteAt)}
              />
            ))}
          </div>
        </div>
      </section>
      {explained === undefined ? (
        <p className={frame.strip}>{unexplained}</p>
      ) : (
        <explained.ChosenLine
          {...{ scroller, rows, reveal, factsOf, missed, unexplained, isPresented, stripClass: frame.strip }}
          onMember={lead}
        />
      )}
    </div>
  )
}

const summaryId = 'payload-summary'

/** In the place of the sentence about a line, until one is chosen. */
const unexplained = 'Press a line, or ↓ and ↑, to see what it is for.'

/** Where the current match starts among the rows from `first`; undefined while it is hidden in a shortened string. */
function currentStart(
  payload: Payload,
  rows: PayloadRows,
  expanded: ExpandedStrings,
  current: Match | undefined,
  first: number,
): CurrentStart | undefined {
  const printed = current === undefined ? undefined : payload.parts[current.part]?.printed
  if (current === undefined || printed === undefined) return undefined
  const string = longStringAt(payload, current)
  if (string !== undefined && !isExpanded(expanded, string)) return undefined
  return { row: rows.rowOf(current) - first, ordinal: ordinalOf(printed, current.token), offset: current.offset }
}

/** The member whose line was clicked; none where text is selected. */
function pointerAt(target: EventTarget): string | undefined {
  return getSelection()?.isCollapsed === false ? undefined : memberAt(target)
}

/** The member of a line; none of a button in it. */
function memberAt(target: EventTarget): string | undefined {
  if (!(target instanceof HTMLElement) || target.closest('button') !== null) return undefined
  return target.closest<HTMLElement>('[data-pointer]')?.dataset['pointer']
}

function noteOf(row: PayloadRow, entryNoteAt: EntryNoteAt | undefined): string | undefined {
  const entry = entryNoteAt === undefined ? undefined : entryOfValueRow(row)
  return entry === undefined ? undefined : entryNoteAt?.(entry)
}

// The groups themselves carry no mark: each of their members does.
function markOf(problems: ReadonlyMap<string, readonly Problem[]>, row: PayloadRow): LineMark | undefined {
  const { pointer, printed, line, isInsideString } = row
  if (!isMember(pointer) || isInsideString) return undefined
  const there = problems.get(pointer)
  return there === undefined ? undefined : lineMarks(printed, pointer, there).get(line)
}
