import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { labelledProperty } from '../domain/labelledProperty.ts'
import type { SearchHit } from '../graph/searchItems.ts'
import { Button } from '../ui/Button.tsx'
import styles from './FindTab.module.css'
import { browseWords, findWords } from './words.ts'

interface Props {
  readonly hit: SearchHit
  readonly schema: ConnectionSchema | undefined
  /** Why it cannot be opened now. */
  readonly obstacle: string | undefined
  readonly onOpen: (itemId: string) => void
  readonly onCheck: (itemId: string) => void
}

/** One hit: its title and ID, what else came back of it, and the ways to go on with it. */
export function HitLine({ hit: { itemId, properties }, schema, obstacle, onOpen, onCheck }: Props) {
  const titleName = labelledProperty(schema, 'title')?.name ?? 'title'
  const title = textOf(properties[titleName])
  const rest = Object.entries(properties)
    .filter(([name, value]) => name !== titleName && textOf(value) !== '')
    .map(([name, value]) => `${name}: ${textOf(value).slice(0, longestShown)}`)
  return (
    <li className={styles.hit}>
      {title !== '' && <strong>{title}</strong>}{' '}
      {itemId === undefined ? <span className={styles.hint}>{browseWords.noId}</span> : <code>{itemId}</code>}
      <p>{rest.slice(0, mostShown).join(' · ')}</p>
      {itemId !== undefined && (
        <div className={styles.row}>
          <Button
            size="small"
            aria-label={browseWords.open(itemId)}
            disabledFocusable={obstacle !== undefined}
            title={obstacle}
            onClick={() => onOpen(itemId)}
          >
            {browseWords.openShort}
          </Button>
          <Button
            size="small"
            appearance="transparent"
            aria-label={browseWords.isFound(itemId)}
            onClick={() => onCheck(itemId)}
          >
            {findWords.check}
          </Button>
        </div>
      )}
    </li>
  )
}

/** In code units, and in properties: a line has no room for more. */
const longestShown = 80
const mostShown = 4

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(', ') : ''
}
