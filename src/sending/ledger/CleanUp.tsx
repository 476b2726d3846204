import { ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useBusy } from '../../ui/useBusy.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { MadeItem } from './madeSince.ts'
import styles from './SentItems.module.css'
import { TypedConfirm } from './TypedConfirm.tsx'

interface Props {
  readonly items: readonly MadeItem[]
  readonly actions: LedgerActions
  readonly onDone: () => void
}

type Step =
  | { readonly kind: 'offered' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleting'; readonly count: number; readonly done: number }
  | { readonly kind: 'ended'; readonly deleted: number; readonly left: readonly MadeItem[] }

/** Deletes what was made from here today: one item after another, with a pause, until it is done, stopped or goes wrong. */
export function CleanUp({ items, actions, onDone }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'offered' })
  const { fault, run } = useBusy()
  const abort = useRef<AbortController>(undefined)

  // Closing the dialog stops it too.
  useEffect(() => () => abort.current?.abort(), [])

  const deleteAll = () =>
    run(async () => {
      const { signal } = (abort.current = new AbortController())
      const left = new Set(items)
      try {
        for (const [done, item] of items.entries()) {
          if (signal.aborted) break
          setStep({ kind: 'deleting', count: items.length, done })
          if ((await actions.remove(item, signal)) === undefined) left.delete(item)
          await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
        }
      } finally {
        setStep({ kind: 'ended', deleted: items.length - left.size, left: [...left] })
        onDone()
      }
    })

  switch (step.kind) {
    case 'offered':
      if (items.length === 0) return null
      return <Offer onClick={() => setStep({ kind: 'asking' })} />
    case 'asking':
      return (
        <section aria-label="Clean up" className={styles.row}>
          <p>
            {items.length === 1 ? 'This item was' : `These ${items.length} items were`} new when you sent{' '}
            {items.length === 1 ? 'it' : 'them'} today. Items that were there before are left alone.
          </p>
          <ul className={styles.made}>
            {items.map(({ id, itemId, connectionId }) => (
              <li key={id}>
                <code>{itemId}</code> in <code>{connectionId}</code>
              </li>
            ))}
          </ul>
          <TypedConfirm
            expected={String(items.length)}
            fieldName="Number of items to delete"
            isNumber
            confirmText={`Delete ${items.length === 1 ? '1 item' : `${items.length} items`}`}
            cancelText="Cancel"
            isBusy={false}
            onConfirm={() => void deleteAll()}
            onCancel={() => setStep({ kind: 'offered' })}
          >
            Deleting cannot be undone. Type the number of items, {items.length}, to go on:
          </TypedConfirm>
        </section>
      )
    case 'deleting':
      return (
        <section aria-label="Clean up" className={styles.row}>
          <p role="status">
            Deleting {step.done + 1} of {step.count}…
          </p>
          <ProgressBar aria-label="Deleting" value={step.done / step.count} />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => abort.current?.abort()}>
              Stop
            </Button>
          </div>
        </section>
      )
    case 'ended':
      return (
        <section aria-label="Clean up" className={styles.row}>
          <p role="status">
            {step.deleted === 1 ? '1 item is' : `${step.deleted} items are`} deleted.
            {step.left.length > 0 && ` Not deleted: ${step.left.map(({ itemId }) => itemId).join(', ')}.`}
          </p>
          {fault !== undefined && <div role="alert">{fault}</div>}
          {fault !== undefined && items.length > 0 && <Offer onClick={() => setStep({ kind: 'asking' })} />}
        </section>
      )
  }
}

function Offer({ onClick }: { readonly onClick: () => void }) {
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={onClick}>
        Delete items I created today…
      </Button>
    </div>
  )
}

/** Between two calls, because Graph limits how fast one app may write. */
const pauseMilliseconds = 250
