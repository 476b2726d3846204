import { useDeferredValue, useId, useMemo, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import type { SourceItem } from '../domain/source/sourceReading.ts'
import { Radio } from '../ui/Radio.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { aboutItem } from './aboutItem.ts'
import styles from './ImportDialog.module.css'
import { matchingItems } from './matchingItems.ts'

interface Props {
  readonly items: readonly SourceItem[]
  readonly chosen: SourceItem | undefined
  readonly onChoose: (item: SourceItem) => void
}

/** The items of a source, one of which is imported. Only so many are shown; the filter finds the others. */
export function ItemChoice({ items, chosen, onChoose }: Props) {
  const [filter, setFilter] = useState('')
  const wanted = useDeferredValue(filter)
  const name = useId()
  const { shown, count } = useMemo(() => matchingItems(items, wanted, mostShown), [items, wanted])
  return (
    <fieldset className={styles.choice}>
      <legend>Items ({inWords(items.length)})</legend>
      {items.length > fewItems && (
        <SearchBox
          isSmall
          aria-label="Filter items"
          placeholder="Filter items by ID or title"
          value={filter}
          onValue={setFilter}
        />
      )}
      <div className={styles.items}>
        {shown.map(({ item, index }) => (
          <Radio
            key={index}
            name={name}
            aria-labelledby={`${name}-${index}`}
            aria-describedby={`${name}-${index}-about`}
            checked={item === chosen}
            onChange={() => onChoose(item)}
          >
            <span className={styles.item}>
              <span id={`${name}-${index}`}>{item.title}</span>
              <span id={`${name}-${index}-about`} className={styles.about}>
                {aboutItem(item)}
              </span>
            </span>
          </Radio>
        ))}
      </div>
      {count === 0 && <p>No item has this in its ID or title.</p>}
      {count > shown.length && <p>{inWords(count - shown.length)} more are not shown. Filter to find them.</p>}
    </fieldset>
  )
}

const fewItems = 10
const mostShown = 100
