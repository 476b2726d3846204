import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { firstInWords } from '../../domain/listInWords.ts'
import { withoutHalfPair } from '../../domain/payload/elide.ts'
import type { DraftState } from '../../item/draftState.ts'
import { lastSaved } from '../../sending/lastSaved.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { type Live, useLive } from '../../ui/live.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './AccessSection.module.css'

/** Those of a list that were left out when the rest was added, and the access list as it was then. */
export interface LeftOutOfList {
  readonly texts: readonly string[]
  readonly acl: readonly AclEntryDraft[]
}

interface Props {
  readonly state: Live<DraftState>
  readonly leftOut: LeftOutOfList
  readonly onDismiss: () => void
}

/** Reminds of who was not added, as long as the access list is as it was then, and until the item is saved. */
export function NotAdded({ state, leftOut: { texts, acl }, onDismiss }: Props) {
  const now = useLive(state, ({ draft }) => draft.acl)
  const isAsThen = useMemo(
    () => now.length === acl.length && now.every((entry, index) => entry === acl[index]),
    [now, acl],
  )
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsThen) line.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isAsThen])
  const wasSaved = useEffectEvent(() => {
    const hasFocus = line.current?.contains(document.activeElement) === true
    focusAfter(onDismiss, () => (hasFocus ? controlAt('/acl') : undefined))
  })
  useEffect(() => lastSaved.subscribe(() => wasSaved()), [])
  if (!isAsThen) return null
  return (
    <div ref={line} className={`${styles.chosen} ${styles.oneRow}`}>
      <span>{notAddedText(texts)}</span>
      <Button size="small" appearance="transparent" onClick={() => focusAfter(onDismiss, () => controlAt('/acl'))}>
        Dismiss
      </Button>
    </div>
  )
}

/** "Not added: lee@contoso.example and Zoe". */
export function notAddedText(texts: readonly string[]): string {
  return `Not added: ${firstInWords(texts.slice(0, mostNamed).map(shortened), texts.length)}`
}

function shortened(text: string): string {
  return text.length <= longestName ? text : `${withoutHalfPair(text.slice(0, longestName))}…`
}

const mostNamed = 5
/** In code units: a mail address is seldom longer. */
const longestName = 80
