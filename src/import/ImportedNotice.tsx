import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { inWords } from '../domain/limits.ts'
import { Button } from '../ui/Button.tsx'
import { onceUnseen } from '../ui/onceUnseen.ts'
import styles from './ImportedNotice.module.css'

interface Props {
  /** False once the import was undone. */
  readonly isImported: boolean
  /** What the import did to the payload, a sentence each. */
  readonly changes?: readonly string[]
  /** Puts the other one of the two drafts into the form: before the import, or after it. Undefined where that is gone. */
  readonly onSwap?: (() => void) | undefined
  readonly onDismiss: () => void
  /** Nobody needs it any more: it goes once it is out of sight, so that nothing moves. */
  readonly isOver?: boolean | undefined
  /** Takes it away then. */
  readonly onUnseen?: () => void
}

/** Said after an import, with the way back; and after that with the way forth. */
export function ImportedNotice({ isImported, changes = [], onSwap, onDismiss, isOver = false, onUnseen }: Props) {
  const notice = useRef<HTMLDivElement>(null)
  const takeAway = useEffectEvent(() => flushSync(() => onUnseen?.()))
  useEffect(
    () => (isOver && notice.current !== null ? onceUnseen(notice.current, () => takeAway()) : undefined),
    [isOver],
  )
  return (
    <div ref={notice} role="group" aria-label="Import" className={styles.notice}>
      <CheckmarkCircleRegular aria-hidden />
      <span>{isImported ? 'The payload is in the form.' : 'The form is as it was before the import.'}</span>
      {onSwap && (
        <Button size="small" onClick={onSwap}>
          {isImported ? 'Undo import' : 'Import it again'}
        </Button>
      )}
      <Button size="small" onClick={onDismiss}>
        Dismiss
      </Button>
      {isImported && changes.length > 0 && (
        <details className={styles.changes}>
          <summary>
            {changes.length === 1 ? '1 thing was changed' : `${inWords(changes.length)} things were changed`}
          </summary>
          <ul>
            {changes.slice(0, mostShown).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {changes.length > mostShown && <p>And {inWords(changes.length - mostShown)} more.</p>}
        </details>
      )}
    </div>
  )
}

/** More are only counted. */
const mostShown = 30
