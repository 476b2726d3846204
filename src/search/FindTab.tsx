import { useEffect, useMemo, useState } from 'react'
import { ComesBack } from '../calling/ComesBack.tsx'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'
import type { LadderFacts } from '../domain/search/ladderFacts.ts'
import { isSameWork } from '../drafts/session/sameWork.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { LedgerActions } from '../sending/ledger/ledgerActions.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { Browse } from './Browse.tsx'
import { checkWish } from './checkWish.ts'
import { entryPlace } from './entryPlace.ts'
import styles from './FindTab.module.css'
import { findObstacle } from './findObstacle.ts'
import { ItemLadder } from './ItemLadder.tsx'
import { isSameItem } from './isSameItem.ts'
import { takeLeftTarget } from './leftSearch.ts'
import type { OpenedDraft } from './useOpenHit.ts'
import { WhichItem } from './WhichItem.tsx'
import { findWords } from './words.ts'

/** What the tab needs of the page. */
export interface FindTabProps {
  readonly flow: Pick<ItemFlow, 'state' | 'schema' | 'context' | 'committedId'>
  readonly stored: StoredItemsHandle
  readonly isSignedIn: boolean
  readonly isReadOnly: boolean
  readonly rows: LedgerActions['rows']
  /** The draft as Graph has it, as far as this page knows. */
  readonly inGraph: ItemDraft | undefined
  readonly onGo: (place: Place) => void
  /** Puts a stored item into the form. */
  readonly onOpened: OpenedDraft
}

/** From a saved item to the search box: whether it is found, and what else can be found beside it. */
export function FindTab({ flow, stored, isSignedIn, isReadOnly, rows, inGraph, onGo, onOpened }: FindTabProps) {
  const { state, schema, context, committedId } = flow
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  const itemId = useLive(state, ({ draft }) => draft.itemId)
  const acl = useLive(state, ({ draft }) => draft.acl)
  const inState = useMemo(() => liveOf(state, ({ draft }) => draft), [state])
  const isUnsent = useLive(state, ({ draft }) => inGraph === undefined || !isSameWork(draft, inGraph))
  const [other, setOther] = useState<ItemTarget>()
  const [facts, setFacts] = useState<LadderFacts>()
  const inForm = { connectionId, itemId }
  const target = other ?? inForm
  const wish = useLive(checkWish, (item) => item)
  // The ladder of that item takes it from here.
  if (wish !== undefined && !isSameItem(wish, target))
    setOther(isSameItem(wish, inForm) ? undefined : { connectionId: wish.connectionId, itemId: wish.itemId })
  useEffect(() => {
    if (!isSignedIn) return undefined
    const timer = setTimeout(() => {
      const left = takeLeftTarget()
      if (left !== undefined) checkWish.set(left)
    })
    return () => clearTimeout(timer)
  }, [isSignedIn])
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{findWords.one}</h2>
      <p className={styles.lead}>{findWords.lead}</p>
      <WhichItem inForm={inForm} other={other} onOther={setOther} rows={rows} />
      <ComesBack to="ladder" about={JSON.stringify(target)}>
        <ItemLadder
          key={JSON.stringify(target)}
          target={target}
          stored={stored}
          tenantId={context.tenantId}
          schema={target.connectionId === committedId ? schema : undefined}
          obstacle={findObstacle(isSignedIn, target)}
          draft={isSameItem(target, inForm) ? inState : undefined}
          isUnsent={isUnsent && isSameItem(target, inForm)}
          onGo={isSameItem(target, inForm) ? onGo : undefined}
          placeOfEntry={(entry) => entryPlace(acl, entry)}
          onFacts={setFacts}
        />
      </ComesBack>
      <Browse
        // Filters are about the properties of one connection.
        key={`browse ${committedId}`}
        connectionId={committedId}
        schema={schema}
        stored={stored}
        above={facts?.connectionId === committedId ? facts : undefined}
        isSignedIn={isSignedIn}
        isReadOnly={isReadOnly}
        onOpened={onOpened}
      />
    </div>
  )
}
