import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { CleanUp } from './CleanUp.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { madeSince, startOfDay } from './madeSince.ts'
import { isFound } from './rowText.ts'
import { SentItemLine } from './SentItemLine.tsx'
import styles from './SentItems.module.css'
import { sentItemsOf } from './sentItem.ts'

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
  const found = sentItemsOf(rows).filter((item) => isFound(item, search))
  const today = madeSince(rows, startOfDay(Date.now()))

  return (
    <Dialog title="Sent items" onClose={onClose} width="36rem" isDrawer>
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
                aria-label="Search sent items"
                placeholder="Title, item ID, connection or result"
                value={search}
                onValue={setSearch}
              />
              <ul aria-label="Sent items" className={styles.list}>
                {found.slice(0, most).map((item) => (
                  <SentItemLine
                    key={item.key}
                    item={item}
                    kept={list?.kept ?? new Set()}
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
              {/* Last: what it does cannot be undone. */}
              <CleanUp items={today} actions={actions} onDone={refresh} />
            </>
          )}
        </>
      )}
    </Dialog>
  )
}

const rowsAtOnce = 100
