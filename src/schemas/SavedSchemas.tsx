import { useId, useState } from 'react'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { useLive } from '../ui/live.ts'
import styles from './SchemaDialog.module.css'
import type { SchemaEntry } from './schemaCatalog.ts'
import type { SchemaStore } from './schemaStore.ts'
import { originText } from './schemaWords.ts'

interface Props {
  readonly store: SchemaStore
  /** The one that is used now. */
  readonly inForce: SchemaEntry | undefined
  readonly onUse: (entry: SchemaEntry) => void
}

/** The schemas saved on this device: use one, or remove it, which can be undone while the list is open. */
export function SavedSchemas({ store, inForce, onUse }: Props) {
  const entries = useLive(store.catalog, (catalog) => catalog.entries)
  const [removed, setRemoved] = useState<{ readonly name: string; readonly putBack: () => void }>()
  const headingId = useId()
  const undoId = useId()
  if (entries.length === 0 && removed === undefined) return null

  const remove = ({ id, name }: SchemaEntry) => {
    focusAfter(
      () => setRemoved({ name, putBack: store.remove(id) }),
      () => document.getElementById(undoId),
    )
    announce(`${name} removed`)
  }
  const undo = () => {
    focusAfter(
      () => {
        removed?.putBack()
        setRemoved(undefined)
      },
      () => document.getElementById(headingId),
    )
    announce(`${removed?.name} is back`)
  }
  return (
    <section aria-labelledby={headingId} className={styles.list}>
      <h3 id={headingId} tabIndex={-1}>
        Kept on this device
      </h3>
      {removed !== undefined && (
        <p className={styles.removed}>
          {removed.name} is removed.
          <Button id={undoId} size="small" onClick={undo}>
            Undo
          </Button>
        </p>
      )}
      <ul className={styles.saved}>
        {entries.map((each) => (
          <li key={each.id}>
            <span className={styles.name}>
              <strong>{each.name}</strong>
              <span>{originText(each)}</span>
            </span>
            <Button
              size="small"
              aria-label={`Use ${each.name}`}
              disabledFocusable={each.id === inForce?.id}
              onClick={() => onUse(each)}
            >
              {each.id === inForce?.id ? 'In use' : 'Use'}
            </Button>
            <Button size="small" aria-label={`Remove ${each.name}`} onClick={() => remove(each)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
