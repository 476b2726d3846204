import type { EntryToSee } from '../../../domain/access/entryCalled.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './TrialAnswer.module.css'

/** How to get to an entry of a list, by its index; undefined where the form has none such. */
export type WayToEntry = (index: number) => (() => void) | undefined

interface Props {
  readonly entries: readonly EntryToSee[]
  readonly wayTo: WayToEntry
}

/** The ways to the entries that an answer speaks of. */
export function EntryLinks({ entries, wayTo }: Props) {
  const links = entries.flatMap(({ index, called }) => {
    const onGo = wayTo(index)
    return onGo === undefined ? [] : [{ index, called, onGo }]
  })
  if (links.length === 0) return null
  return (
    <div className={styles.links}>
      {links.map(({ index, called, onGo }) => (
        <Button key={index} size="small" onClick={onGo}>
          <span>
            Go to <bdi>{called}</bdi>
          </span>
        </Button>
      ))}
    </div>
  )
}
