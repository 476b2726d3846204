import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { inWords } from '../domain/limits.ts'
import { Button } from '../ui/Button.tsx'
import { onceUnseen } from '../ui/onceUnseen.ts'
import type { ImportChange } from './changesOf.ts'
import styles from './ImportedNotice.module.css'

interface Props {
  /** False once the import was undone. */
  readonly isImported: boolean
  /** What the import did to the payload. */
  readonly changes?: readonly ImportChange[]
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
          <summary>{changesText(changes)}</summary>
          <ul>
            {changes.slice(0, mostShown).map((change) => (
              <li key={change.text}>{change.text}</li>
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

/** What was a mistake is said to be none any more: it is not among what is to fix. */
function changesText(changes: readonly ImportChange[]): string {
  const fixes = changes.filter(({ isFix }) => isFix).length
  const others = changes.length - fixes
  const fixed = `${inWords(fixes)} ${fixes === 1 ? 'mistake is' : 'mistakes are'} fixed already`
  if (others === 0) return fixed
  const more = fixes === 0 ? '' : 'more '
  const changed = `${inWords(others)} ${more}${others === 1 ? 'thing was' : 'things were'} changed`
  return fixes === 0 ? changed : `${fixed}, ${changed}`
}
