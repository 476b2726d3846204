import type { EntryToSee } from '../../../domain/access/entryCalled.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './TrialAnswer.module.css'

/** How to get to an entry of a list, by its index; undefined where the form has none such. */
export type WayToEntry = (index: number) => (() => void) | undefined

interface Props {
  readonly entries: readonly EntryToSee[]
  readonly wayTo: WayToEntry
}

/** The ways to the entries that an answer speaks of; of many there is one, to the first of them. */
export function EntryLinks({ entries, wayTo }: Props) {
  const links = entries.flatMap(({ index, called }) => {
    const onGo = wayTo(index)
    return onGo === undefined ? [] : [{ index, called, onGo }]
  })
  const [first] = links
  if (first === undefined) return null
  return (
    <div className={styles.links}>
      {links.length > mostLinks ? (
        <Button size="small" onClick={first.onGo}>
          Go to the access list
        </Button>
      ) : (
        links.map(({ index, called, onGo }) => (
          <Button key={index} size="small" onClick={onGo}>
            <span>
              Go to <bdi>{called}</bdi>
            </span>
          </Button>
        ))
      )}
    </div>
  )
}

/** More buttons are not looked through. */
const mostLinks = 3
