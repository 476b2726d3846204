import { DismissRegular } from '@fluentui/react-icons'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { PropertyFilter } from '../domain/search/kql.ts'
import { Button } from '../ui/Button.tsx'
import { Input } from '../ui/Input.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './FindTab.module.css'
import { browseWords } from './words.ts'

interface Props {
  readonly schema: ConnectionSchema | undefined
  readonly filters: readonly PropertyFilter[]
  readonly onFilters: (filters: readonly PropertyFilter[]) => void
}

/** Values that properties have to have, one in a row; only properties that can be asked for are offered. */
export function FilterRows({ schema, filters, onFilters }: Props) {
  const names = schema?.properties.filter(({ isQueryable }) => isQueryable).map(({ name }) => name) ?? []
  const [first] = names
  const change = (index: number, filter: PropertyFilter) => onFilters(filters.with(index, filter))
  return (
    <>
      {filters.map((filter, index) => (
        // Rows have no identity beside their place, and what is in them is held above.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.row}>
          <Select
            isSmall
            aria-label={browseWords.filter(index + 1)}
            value={filter.property}
            onValue={(property) => change(index, { ...filter, property })}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
          <Input
            isSmall
            aria-label={browseWords.value(index + 1)}
            value={filter.value}
            onValue={(value) => change(index, { ...filter, value })}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={browseWords.remove(index + 1)}
            onClick={() => onFilters(filters.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        disabledFocusable={first === undefined}
        title={first === undefined ? browseWords.noQueryable : undefined}
        onClick={() => first !== undefined && onFilters([...filters, { property: first, value: '' }])}
      >
        {browseWords.addFilter}
      </Button>
    </>
  )
}
