import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { CleanUp } from './CleanUp.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { itemKey, madeSince, startOfDay } from './madeSince.ts'
import { matchingRows } from './rowText.ts'
import styles from './SentItems.module.css'
import { SentRow } from './SentRow.tsx'

interface Props {
  readonly actions: LedgerActions
  readonly isSignedIn: boolean
  readonly fault: string | undefined
  readonly onClose: () => void
}

/** Everything that was sent from this device, because Graph cannot list items: to find, open again, check and delete. */
export function SentItems({ actions, isSignedIn, fault, onClose }: Props) {
  const [list, setList] = useState<{ readonly rows: readonly LedgerRow[]; readonly kept: ReadonlySet<string> }>()
  const [why, setWhy] = useState(fault)
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(rowsAtOnce)
  const refresh = () => {
    Promise.all([actions.rows(), actions.payloadIds()]).then(
      ([rows, kept]) => setList({ rows, kept }),
      (error: unknown) => setWhy(error instanceof Error ? error.message : String(error)),
    )
  }
  // oxlint-disable-next-line react/exhaustive-deps -- read once, when the dialog opens; after that by what is done in it.
  useEffect(refresh, [])
  const rows = list?.rows ?? []
  const found = matchingRows(rows, search)
  const gone = deletedItems(rows)
  const today = madeSince(rows, startOfDay(Date.now()))

  return (
    <Dialog title="Sent items" onClose={onClose} width="56rem">
      {(close) => (
        <>
          <p className={styles.hint}>
            Graph cannot list items, so this device remembers what you sent from here. Only you see it, and only here.
            “Open in form” replaces what is in the form; Ctrl+Z brings that back.
          </p>
          {why !== undefined && <p role="alert">This device does not let the editor remember: {why}</p>}
          {!isSignedIn && <p>Sign in to see what you sent.</p>}
          {isSignedIn && list === undefined && why === undefined && <Spinner label="Reading…" />}
          {isSignedIn && list !== undefined && rows.length === 0 && (
            <p>Nothing was sent from here yet. Submit an item to see it here.</p>
          )}
          {rows.length > 0 && (
            <>
              <SearchBox
                isSmall
                aria-label="Search sent items"
                placeholder="Item ID, connection or result"
                value={search}
                onValue={setSearch}
              />
              <CleanUp items={today} actions={actions} onDone={refresh} />
              <ul aria-label="Sent items" className={styles.list}>
                {found.slice(0, most).map((row) => (
                  <SentRow
                    key={row.id}
                    row={row}
                    hasPayload={list?.kept.has(row.id) === true}
                    isGone={gone.has(itemKey(row))}
                    actions={actions}
                    onChanged={refresh}
                    onOpened={close}
                  />
                ))}
              </ul>
              {found.length === 0 && <p>Nothing matches the search.</p>}
              {found.length > most && (
                <Button size="small" onClick={() => setMost(most + rowsAtOnce)}>
                  Show more ({found.length - most})
                </Button>
              )}
            </>
          )}
          <div className={styles.actions}>
            <Button onClick={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

const rowsAtOnce = 100

/** The items whose newest row says that they were deleted. */
function deletedItems(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const newest = new Map<string, LedgerRow>()
  for (const row of rows) if (!newest.has(itemKey(row))) newest.set(itemKey(row), row)
  return new Set([...newest].flatMap(([key, { result }]) => (result === 'deleted' ? [key] : [])))
}
