import { type ReactNode, useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { principalLine } from '../../domain/directory/principalLine.ts'
import { Button } from '../../ui/Button.tsx'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import type { DirectorySearch } from '../useDirectorySearch.ts'
import { DirectoryTrouble } from './DirectoryTrouble.tsx'
import styles from './Finding.module.css'
import type { TypedPrincipal } from './useTypedPrincipal.ts'
import { nobodyCalled, pickerWords, severalCalled, severalMatch } from './words.ts'

interface Props {
  readonly search: DirectorySearch
  readonly typed: TypedPrincipal
  readonly onChoose: (principal: DirectoryPrincipal) => void
  /** Whom a text may mean that names nobody by itself: the first of them, and how many there are. */
  readonly matches?: { readonly first: readonly PickerMatch[]; readonly count: number } | undefined
  /** Goes back to the list: to all that match, or to a search that failed and is tried again. */
  readonly onAgain?: (() => void) | undefined
  /** Somebody is looked for who can find the item: what that needs next is asked for with names. */
  readonly isForAccess?: boolean
  /** What else a name may be that nobody has. */
  readonly otherwise?: ReactNode
}

/** One whom a text may mean. */
export interface PickerMatch {
  readonly id: string
  readonly name: string
  readonly onTake: () => void
}

/** What stands in the way of finding somebody: consent, a failure, or a name that several or nobody have. */
export function PickerNotice({ search, typed, onChoose, matches, onAgain, isForAccess = false, otherwise }: Props) {
  const [isDeclined, setDeclined] = useState(false)
  if (typed.kind === 'several') {
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>
          <MessageBarTitle>{severalCalled(typed.text, typed.principals.length)}</MessageBarTitle>
          <div className={styles.choices}>
            {typed.principals.map((principal) => (
              <Button key={principal.id} size="small" onClick={() => onChoose(principal)}>
                <bdi>{principal.displayName}</bdi>, <bdi>{principalLine(principal)}</bdi>
              </Button>
            ))}
          </div>
        </MessageBarBody>
      </MessageBar>
    )
  }
  if (typed.kind === 'nobody' && matches !== undefined && matches.count > 0) {
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>
          <MessageBarTitle>{severalMatch(typed.text, matches.count)}</MessageBarTitle>
          <div className={styles.choices}>
            {matches.first.map(({ id, name, onTake }) => (
              <Button key={id} size="small" onClick={onTake}>
                <bdi>{name}</bdi>
              </Button>
            ))}
            {matches.count > matches.first.length && (
              <Button size="small" appearance="subtle" onClick={onAgain}>
                {pickerWords.showAll}
              </Button>
            )}
          </div>
        </MessageBarBody>
      </MessageBar>
    )
  }
  // Who matches is on its way: nothing can be said yet.
  if (typed.kind === 'nobody' && search.kind === 'searching') return null
  if (typed.kind === 'nobody') {
    return (
      <div role="status" className={styles.doubt}>
        <span>{nobodyCalled(typed.text)}</span>
        {otherwise}
      </div>
    )
  }
  if (search.kind === 'failed') {
    const tryAgain = () => {
      search.tryAgain()
      onAgain?.()
    }
    return <ErrorNotice error={search.error} doing="finding people and groups" onTryAgain={tryAgain} />
  }
  if (search.kind !== 'notAllowed' || isDeclined) return null
  return (
    <DirectoryTrouble
      error={search.error}
      doing="finding people and groups"
      isForAccess={isForAccess}
      onTryAgain={search.tryAgain}
      onDecline={() => setDeclined(true)}
    />
  )
}
