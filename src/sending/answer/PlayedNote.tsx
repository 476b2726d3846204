import { BugRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { playedText } from '../onPurpose/failures.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly failure: string
  readonly isSaved: boolean
  readonly openItem: () => ItemAtHand
}

/** That the sandbox played it because the user wanted to see it; whether anything is wrong with the item is said as it was then. */
export function PlayedNote({ failure, isSaved, openItem }: Props) {
  const text = useMemo(() => {
    const isFine = openItem().problems.every(({ severity }) => severity !== 'error' && severity !== 'warning')
    return playedText(failure, isSaved, isFine)
  }, [failure, isSaved, openItem])
  if (text === undefined) return null
  return (
    <p className={styles.played}>
      <BugRegular aria-hidden /> <span>{text}</span>
    </p>
  )
}
