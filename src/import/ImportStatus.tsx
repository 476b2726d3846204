import { ProgressBar } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SourceItem } from '../domain/source/sourceReading.ts'
import styles from './ImportDialog.module.css'
import { ImportFindings } from './ImportFindings.tsx'
import { ItemChoice } from './ItemChoice.tsx'
import { importResultText, sourceText } from './importText.ts'
import type { ImportState, Recognised } from './useImportReading.ts'

interface Props {
  readonly state: ImportState
  /** What was taken without coming into the box. */
  readonly takenLabel: string | undefined
  /** Where the item goes, as far as that is known. */
  readonly connectionId?: string
  /** Of the sentences that say what it is. */
  readonly id: string
  readonly onChoose: (recognised: Recognised, item: SourceItem) => void
  /** What can be done with it, between what it is and what was found in it. */
  readonly children: ReactNode
}

/** What a source is, how far its reading is, and what was found in it. */
export function ImportStatus({ state, takenLabel, connectionId, id, onChoose, children }: Props) {
  const recognised = state.kind === 'empty' ? undefined : state.recognised
  const share = state.kind === 'reading' ? state.share : undefined
  const result = state.kind === 'read' ? state.result : undefined
  const isRefused = recognised?.reading.kind === 'nothing' || (result !== undefined && result.kind !== 'item')
  return (
    <div className={styles.status}>
      {takenLabel !== undefined && <p className={styles.taken}>{takenLabel}</p>}
      {/* Only the sentences are read out: the lists below may be long. */}
      <div id={id} aria-live="polite" className={isRefused ? styles.error : undefined}>
        {share !== undefined && 'Reading…'}
        {recognised !== undefined && <p>{sourceText(recognised.reading, recognised.item)}</p>}
        {result !== undefined && <p>{importResultText(result, connectionId)}</p>}
      </div>
      {share !== undefined && <ProgressBar aria-label="Reading the payload" value={share} />}
      {recognised !== undefined && <Remarks recognised={recognised} />}
      {result?.kind === 'item' && result.mayHoldToken && (
        <p>
          Something in this item looks like an access token. It is taken over as it is: check it before you send it.
        </p>
      )}
      {recognised?.reading.kind === 'items' && (
        <ItemChoice
          items={recognised.reading.items}
          chosen={recognised.item}
          onChoose={(chosen) => onChoose(recognised, chosen)}
        />
      )}
      {children}
      {result !== undefined && <ImportFindings result={result} isBody={recognised?.item?.request !== undefined} />}
    </div>
  )
}

function Remarks({ recognised: { reading, dropped } }: { readonly recognised: Recognised }) {
  const remarks = ('remarks' in reading ? reading.remarks : undefined) ?? []
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {dropped.length > 0 && (
        <section aria-label="Removed">
          <p>
            We removed {dropped.join(', ')} and didn’t keep {pronounOf(dropped)}. If you shared this text, treat{' '}
            {pronounOf(dropped)} as exposed.
          </p>
        </section>
      )}
    </>
  )
}

function pronounOf(dropped: readonly string[]): string {
  return dropped.length === 1 && dropped[0] !== 'cookies' ? 'it' : 'them'
}
