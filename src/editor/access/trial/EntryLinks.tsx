import { entryCalled } from '../../../domain/access/entryCalled.ts'
import type { EntryNames } from '../../../domain/access/whoCanFindIt.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './TrialAnswer.module.css'

interface Props {
  readonly acl: readonly AclEntry[]
  readonly indices: readonly number[]
  readonly nameOf: EntryNames
  /** Goes to an entry of the list. */
  readonly onEntry: (index: number) => void
}

/** The ways to the entries that an answer speaks of. */
export function EntryLinks({ acl, indices, nameOf, onEntry }: Props) {
  if (indices.length === 0) return null
  return (
    <div className={styles.links}>
      {indices.map((index) => (
        <Button key={index} size="small" onClick={() => onEntry(index)}>
          Go to <bdi>{entryCalled(acl, index, nameOf)}</bdi>
        </Button>
      ))}
    </div>
  )
}
