import type { Place } from '../domain/problem.ts'
import type { LikelyCause } from '../domain/search/likelyCauses.ts'
import { GoToField } from '../ui/GoToField.tsx'
import styles from './FindTab.module.css'

interface Props {
  readonly causes: readonly LikelyCause[]
  /** Goes to a field of the form; undefined where the form has another item. */
  readonly onGo: ((place: Place) => void) | undefined
}

/** What keeps an item from being found, the likeliest first, each with the way to its field. */
export function CauseLines({ causes, onGo }: Props) {
  return (
    <ol className={styles.list}>
      {causes.map(({ says, place }) => (
        <li key={says}>
          {says} {place !== undefined && onGo !== undefined && <GoToField about={says} onGo={() => onGo(place)} />}
        </li>
      ))}
    </ol>
  )
}
