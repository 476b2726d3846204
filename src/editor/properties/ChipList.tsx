import { DismissRegular } from '@fluentui/react-icons'
import { memo } from 'react'
import type { Problem } from '../../domain/problem.ts'
import styles from './CollectionInput.module.css'

interface Props {
  readonly elements: readonly string[]
  readonly problems: readonly Problem[]
  readonly place: string
  /** The same function at every render, or each key in the box beside the chips renders all of them. */
  readonly onRemove: (index: number) => void
}

/** The elements of a collection, each with a button that removes it. */
export const ChipList = memo(function ChipList({ elements, problems, place, onRemove }: Props) {
  const invalid = new Set(problems.map((problem) => (problem.place.in === 'body' ? problem.place.pointer : '')))
  return (
    <ul className={styles.chips}>
      {elements.map((element, index) => (
        // Elements have no identity of their own; equal texts are interchangeable.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={invalid.has(`${place}/${index}`) ? styles.invalidChip : styles.chip}>
          <span>{element === '' ? '""' : element}</span>
          <button
            type="button"
            aria-label={element === '' ? 'Remove the empty element' : `Remove ${element}`}
            onClick={() => onRemove(index)}
          >
            <DismissRegular />
          </button>
        </li>
      ))}
    </ul>
  )
})
