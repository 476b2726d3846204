import { useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { GraphError } from '../../graph/graphError.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useBusy } from '../../ui/useBusy.ts'
import type { LedgerActions } from './ledgerActions.ts'
import { isOpen, type LedgerRow } from './ledgerRow.ts'
import { factsText, resultColor, resultText } from './rowText.ts'
import styles from './SentItems.module.css'
import { TypedConfirm } from './TypedConfirm.tsx'

interface Props {
  readonly row: LedgerRow
  readonly hasPayload: boolean
  /** The item can be deleted from here. */
  readonly canDelete: boolean
  readonly actions: LedgerActions
  readonly onChanged: () => void
  readonly onOpened: () => void
}

/** One write of an item: how it ended, when, and what can be done about it now. */
export function SentRow({ row, hasPayload, canDelete, actions, onChanged, onOpened }: Props) {
  const busy = useBusy()
  const { isBusy } = busy
  const [isDeleting, setIsDeleting] = useState(false)
  const [error, setError] = useState<GraphError>()
  const [said, setSaid] = useState('')

  const run = (work: () => Promise<void>) => {
    setSaid('')
    setError(undefined)
    return busy.run(work).then(onChanged)
  }
  const openBy = (way: LedgerActions['open']) =>
    void run(async () => {
      const why = await way(row)
      if (why === undefined) onOpened()
      else setSaid(why)
    })
  const check = () =>
    run(async () => {
      const result = await actions.check(row)
      setSaid(checkTexts[result])
    })
  const remove = () =>
    run(async () => {
      const failed = await actions.remove(row, new AbortController().signal)
      setError(failed)
      setIsDeleting(failed !== undefined)
    })

  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Badge look={`tint-${resultColor(row)}`} isRounded>
          {resultText(row)}
        </Badge>
        <span className={styles.hint} title={row.sha256 === '' ? undefined : `SHA-256 ${row.sha256}`}>
          {factsText(row)}
        </span>
      </div>
      <div className={styles.buttons}>
        {row.action === 'put' &&
          ways(actions).map(({ label, title, way }) => (
            <Button
              key={label}
              size="small"
              appearance="subtle"
              disabledFocusable={isBusy || !hasPayload}
              title={hasPayload ? title : 'Its payload is not kept any more.'}
              onClick={() => openBy(way)}
            >
              {label}
            </Button>
          ))}
        {isOpen(row) && (
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => void check()}>
            Check what is stored
          </Button>
        )}
        {canDelete && !isDeleting && (
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => setIsDeleting(true)}>
            Delete item…
          </Button>
        )}
      </div>
      {isDeleting && (
        <TypedConfirm
          expected={row.itemId}
          fieldName="ID of the item to delete"
          confirmText="Delete item"
          cancelText="Keep it"
          isBusy={isBusy}
          onConfirm={() => void remove()}
          onCancel={() => {
            setIsDeleting(false)
            setError(undefined)
          }}
        >
          This deletes <code>{row.itemId}</code> in Graph for everybody, and cannot be undone. Type its ID to go on:
        </TypedConfirm>
      )}
      <div role="status">{said}</div>
      {busy.fault !== undefined && <div role="alert">{busy.fault}</div>}
      {error !== undefined && <ErrorNotice error={error} doing="deleting the item" onTryAgain={() => void remove()} />}
    </div>
  )
}

function ways({ open, duplicate }: LedgerActions) {
  return [
    { label: 'Open in form', title: 'Puts it into the form; Submit sends it again.', way: open },
    { label: 'Duplicate', title: 'Copies it into a new draft with the next item ID.', way: duplicate },
  ] as const
}

const checkTexts: Record<LedgerRow['result'], string> = {
  sending: 'It is being sent right now.',
  saved: 'What is stored is what you sent.',
  deleted: 'It is deleted.',
  refused: 'It was refused.',
  notSaved: 'Nothing is stored under this ID, so it was not saved.',
  unknown: 'Still unclear: something else is stored under this ID, or it could not be read.',
}
