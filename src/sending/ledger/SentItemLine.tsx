import { useId } from 'react'
import { LookReminder } from './LookReminder.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import { stillStoredText } from './rowText.ts'
import styles from './SentItems.module.css'
import { SentRow } from './SentRow.tsx'
import type { SentItem } from './sentItem.ts'

interface Props {
  readonly item: SentItem
  /** The ids of the rows whose payload is still kept. */
  readonly kept: ReadonlySet<string>
  readonly actions: LedgerActions
  readonly onChanged: () => void
  readonly onOpened: () => void
}

/** One item that was sent: what it is, how it stands, and what was sent of it before. */
export function SentItemLine({ item: { title, newest, earlier, mayBeStored, savedBefore }, kept, ...rest }: Props) {
  const nameId = useId()
  return (
    <li aria-labelledby={nameId} className={styles.item}>
      <div id={nameId} className={styles.name}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}{' '}
        <span>
          <code>{newest.itemId}</code> in <code>{newest.connectionId}</code>
        </span>
      </div>
      <LookReminder
        row={savedBefore ?? newest}
        onFind={(row) => {
          rest.onOpened()
          rest.actions.find(row)
        }}
      />
      {savedBefore !== undefined && <p className={styles.hint}>{stillStoredText(savedBefore)}</p>}
      <SentRow row={newest} hasPayload={kept.has(newest.id)} canDelete={mayBeStored} {...rest} />
      {earlier.length > 0 && (
        <details className={styles.history}>
          <summary>History ({earlier.length})</summary>
          <ul>
            {earlier.map((row) => (
              <li key={row.id}>
                <SentRow row={row} hasPayload={kept.has(row.id)} canDelete={false} {...rest} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
