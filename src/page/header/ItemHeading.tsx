import { useEffect } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { itemNameOf } from '../../domain/itemName.ts'
import { isSameWork } from '../../drafts/session/sameWork.ts'
import type { DraftState } from '../../item/draftState.ts'
import { type Live, useLive } from '../../ui/live.ts'
import styles from './ItemHeading.module.css'

interface Props {
  readonly state: Live<DraftState>
  readonly isUntouched: (draft: ItemDraft) => boolean
  readonly schema: ConnectionSchema | undefined
  /** The draft as it was last sent or opened here: as Graph has it. */
  readonly inGraph: ItemDraft | undefined
}

/** The item's name over the form. The browser's tab shows it too, with a dot while there are changes that were not sent. */
export function ItemHeading({ state, isUntouched, schema, inGraph }: Props) {
  const name = useLive(state, ({ draft }) => itemNameOf(draft, schema))
  const isUnsent = useLive(
    state,
    ({ draft }) => !isUntouched(draft) && (inGraph === undefined || !isSameWork(draft, inGraph)),
  )
  useEffect(() => {
    document.title = isUnsent ? `• ${name}` : name
  }, [name, isUnsent])
  return <h1 className={styles.heading}>{name}</h1>
}
