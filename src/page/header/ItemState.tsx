import type { ReactNode } from 'react'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { isSameWork } from '../../drafts/session/sameWork.ts'
import type { DraftState } from '../../item/draftState.ts'
import { dayAndTimeText, timeText } from '../../ui/formats.ts'
import { type Live, useLive } from '../../ui/live.ts'
import styles from './ItemState.module.css'

/** The draft as it was last sent or opened here: as Graph has it since then. `at` is in ms since 1970. */
export interface InGraph {
  readonly draft: ItemDraft
  readonly how: 'sent' | 'opened'
  readonly at: number
  /** The draft was another one already when Graph was last told. */
  readonly isChanged?: boolean
}

interface Props {
  readonly state: Live<DraftState>
  readonly inGraph: InGraph | undefined
  /** The connection's name; undefined where it is not known, or as its ID. */
  readonly nameOf: (connectionId: string) => string | undefined
  /** Whether the draft is safe. */
  readonly children: ReactNode
}

/** The line below the heading: where the item is, whether the draft is safe, and whether Graph has it as it is now. */
export function ItemState({ state, inGraph, nameOf, children }: Props) {
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  const itemId = useLive(state, ({ draft }) => draft.itemId)
  const hasChanged = useLive(
    state,
    ({ draft }) => inGraph !== undefined && (inGraph.isChanged === true || !isSameWork(draft, inGraph.draft)),
  )
  // Under another ID it is another item, of which Graph was told nothing.
  const isOfThis = inGraph?.draft.connectionId.trim() === connectionId && inGraph.draft.itemId === itemId
  const place = [connectionId && (nameOf(connectionId) ?? connectionId), itemId].filter(Boolean).join(' › ')
  return (
    <div className={styles.line}>
      {place !== '' && <span className={styles.place}>{place}</span>}
      {children}
      {isOfThis && (
        <span>
          {inGraph.how === 'sent' ? 'Sent' : 'Opened'} {momentText(inGraph.at)}
          {hasChanged && ', changed since'}
        </span>
      )}
    </div>
  )
}

/** What was today needs no day. */
function momentText(at: number): string {
  return new Date(at).toDateString() === new Date().toDateString() ? timeText(at) : dayAndTimeText(at)
}
