import { ArrowDownloadRegular, ArrowMinimizeVerticalRegular } from '@fluentui/react-icons'
import { type ComponentType, type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import type { Match } from '../domain/payload/findInPayload.ts'
import type { LineFacts } from '../domain/payload/lineInWords.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { payloadTexts } from '../domain/payload/payload.ts'
import { nothingExpanded } from '../domain/payload/payloadRows.ts'
import type { Problem } from '../domain/problem.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { downloadFile } from '../ui/downloadFile.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { lateView } from '../ui/lateView.tsx'
import type { Live } from '../ui/live.ts'
import { Switch } from '../ui/Switch.tsx'
import { useStoredChoice } from '../ui/storedChoice.ts'
import { type StringPosition, withExpanded, withoutExpanded } from './expandedStrings.ts'
import { FindBox } from './FindBox.tsx'
import { type LinesHandle, type LinesProps, PayloadLines } from './PayloadLines.tsx'
import styles from './PayloadPreview.module.css'
import { useFindKey } from './useFindKey.ts'
import { useMatchSteps } from './useMatchSteps.ts'
import type { EntryNoteAt } from './valueRow.ts'

interface Props {
  readonly payload: Live<Payload>
  /** The problems of each member, by JSON Pointer. They can change without the payload: when a schema arrives. */
  readonly problems: Live<ReadonlyMap<string, readonly Problem[]>>
  /** The name of the downloaded file. */
  readonly fileName: () => string
  /** Goes to the field of the member at a JSON Pointer. */
  readonly onMember: (pointer: string) => void
  /** What the payload was printed from. */
  readonly factsOf: () => LineFacts
  /** Who the value of an access entry is, by its index. */
  readonly entryNoteAt?: EntryNoteAt
  /** An audience looks on, and nobody scrolls sideways for it: long lines are wrapped. */
  readonly isPresented?: boolean
  /** What else can be done with the payload. */
  readonly children?: ReactNode
}

const WrappedLines = lateView(() => import('./WrappedLines.tsx').then((module) => module.WrappedLines))

/**
 * The payload as it will be sent, from the tokens that are also counted and sent; the text of the region, without white
 * space between tokens, is the body. Long strings show their ends until they are expanded.
 */
export function PayloadPreview(props: Props) {
  const { payload, problems, fileName, onMember, factsOf, entryNoteAt, isPresented = false, children } = props
  const [expanded, setExpanded] = useState(nothingExpanded)
  const [wraps, setWraps] = useStoredChoice('external-item-editor.wraps-payload-lines', readWraps, 'no')
  const lines = useRef<LinesHandle>(null)
  const preview = useRef<HTMLDivElement>(null)
  useFindKey(preview)
  const expand = useCallback((place: StringPosition) => setExpanded((before) => withExpanded(before, place)), [])
  const reveal = useCallback((match: Match) => lines.current?.revealMatch(match), [])
  const find = useMatchSteps(payload, { onExpand: expand, onReveal: reveal })
  const toggle = useCallback((place: StringPosition, isExpanded: boolean) => {
    const change = isExpanded ? withExpanded : withoutExpanded
    focusAfter(
      () => setExpanded((before) => change(before, place)),
      () => lines.current?.focusable(place),
    )
  }, [])
  const shortenAll = () => {
    const [pointer = ''] = expanded.keys()
    focusAfter(
      () => setExpanded(nothingExpanded),
      () => lines.current?.focusable(),
    )
    lines.current?.revealMember(pointer)
  }
  const shownLines = (ShownLines: ComponentType<LinesProps>) => (
    <ShownLines
      ref={lines}
      payload={payload}
      problems={problems}
      expanded={expanded}
      pattern={find.pattern}
      current={find.current}
      onToggle={toggle}
      onMember={onMember}
      factsOf={factsOf}
      entryNoteAt={entryNoteAt}
      isPresented={isPresented}
    />
  )
  const bodyText = () => [...payloadTexts(payload.get())].join('')
  return (
    <div ref={preview} className={styles.preview}>
      <div className={styles.tools}>
        <CopyButton appearance="subtle" label="Copy payload" text={bodyText} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadFile(fileName(), 'application/json', [...payloadTexts(payload.get())])}
        >
          Download payload
        </Button>
        {children}
        <FindBox query={find.query} onQuery={find.changeQuery} count={find.count} onStep={find.go} />
        <Switch label="Wrap lines" isOn={wraps === 'yes'} onChange={(isOn) => setWraps(isOn ? 'yes' : 'no')} />
        {expanded.size > 0 && (
          <Button size="small" appearance="subtle" icon={<ArrowMinimizeVerticalRegular />} onClick={shortenAll}>
            Shorten long texts
          </Button>
        )}
        <span className={styles.note}>Formatted for reading; sent as one line.</span>
      </div>
      <Suspense fallback={shownLines(PayloadLines)}>
        {shownLines(wraps === 'yes' || isPresented ? WrappedLines : PayloadLines)}
      </Suspense>
    </div>
  )
}

function readWraps(stored: string | null): 'yes' | 'no' | undefined {
  return stored === 'yes' || stored === 'no' ? stored : undefined
}
