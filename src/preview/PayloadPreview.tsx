import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Payload } from '../domain/payload.ts'
import { payloadTexts } from '../domain/payload.ts'
import { payloadRows } from '../domain/payloadRows.ts'
import type { Problem } from '../domain/problem.ts'
import type { Severity } from '../domain/rules.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { downloadFile } from '../ui/downloadFile.ts'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import styles from './PayloadPreview.module.css'
import { PayloadRowLine } from './PayloadRowLine.tsx'

interface Props {
  readonly payload: Live<Payload>
  /** The problems of each member, by JSON Pointer. They can change without the payload: when a schema arrives. */
  readonly problems: Live<ReadonlyMap<string, readonly Problem[]>>
  /** The name of the downloaded file. */
  readonly fileName: () => string
}

/**
 * The payload as it will be sent. Only the rows in sight are made, from the tokens that are also counted and sent; the text
 * of the region, without white space between tokens, is the body.
 */
export function PayloadPreview({ payload, problems, fileName }: Props) {
  const current = useLive(payload, (value) => value)
  const problemsByPointer = useLive(problems, (value) => value)
  const rows = useMemo(() => payloadRows(current), [current])
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 40,
    initialRect: { width: 600, height: 800 },
  })
  const bodyText = () => [...payloadTexts(payload.get())].join('')
  return (
    <div className={styles.preview}>
      <div className={styles.tools}>
        <CopyButton label="Copy payload" text={bodyText} />
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadFile(fileName(), 'application/json', [...payloadTexts(payload.get())])}
        >
          Download payload
        </Button>
        <span className={styles.note}>Spread over lines here; sent without the white space.</span>
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={scroller} aria-label="Payload preview" tabIndex={0} className={styles.scroller}>
        <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows.row(index)
            return row === undefined ? null : (
              <PayloadRowLine
                key={index}
                row={row}
                number={index + 1}
                top={start}
                severity={worstSeverity(problemsByPointer, row.pointer)}
              />
            )
          })}
        </div>
      </section>
    </div>
  )
}

/** In pixels; the style sheet has the same line height. */
const rowHeight = 20

// The groups themselves carry no mark: each of their members does.
function worstSeverity(problems: ReadonlyMap<string, readonly Problem[]>, pointer: string): Severity | undefined {
  if (pointer === '' || pointer === '/acl' || pointer === '/properties') return undefined
  const severities = (problems.get(pointer) ?? []).map(({ severity }) => severity)
  if (severities.includes('error')) return 'error'
  return severities.includes('warning') ? 'warning' : undefined
}
