import { Button, Input, ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { LedgerActions } from './ledgerActions.ts'
import type { MadeItem } from './madeSince.ts'
import styles from './SentItems.module.css'

interface Props {
  readonly items: readonly MadeItem[]
  readonly actions: LedgerActions
  readonly onDone: () => void
}

type Step =
  | { readonly kind: 'offered' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleting'; readonly all: readonly MadeItem[]; readonly done: number }
  | { readonly kind: 'ended'; readonly deleted: number; readonly left: readonly MadeItem[] }

/** Deletes what was made from here today: one item after another, with a pause, until it is done or stopped. */
export function CleanUp({ items, actions, onDone }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'offered' })
  const [typed, setTyped] = useState('')
  const abort = useRef<AbortController>(undefined)

  // Closing the dialog stops it too.
  useEffect(() => () => abort.current?.abort(), [])

  const deleteAll = async () => {
    const all = items
    const { signal } = (abort.current = new AbortController())
    const left: MadeItem[] = []
    for (const [done, item] of all.entries()) {
      setStep({ kind: 'deleting', all, done })
      if (signal.aborted) left.push(item)
      else {
        if ((await actions.remove(item, signal)) !== undefined) left.push(item)
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
      }
    }
    setStep({ kind: 'ended', deleted: all.length - left.length, left })
    setTyped('')
    onDone()
  }

  switch (step.kind) {
    case 'offered':
      if (items.length === 0) return null
      return (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setStep({ kind: 'asking' })}>
            Clean up what I made today…
          </Button>
        </div>
      )
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
          <form
            className={styles.confirm}
            onSubmit={(event) => {
              event.preventDefault()
              if (typed === String(items.length)) void deleteAll()
            }}
          >
            <label>
              Deleting cannot be undone. Type the number of items, {items.length}, to go on:{' '}
              <Input
                size="small"
                aria-label="Number of items to delete"
                inputMode="numeric"
                value={typed}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone.
                autoFocus
                onChange={(_, { value }) => setTyped(value)}
              />
            </label>
            <Button size="small" type="submit" disabledFocusable={typed !== String(items.length)}>
              Delete {items.length === 1 ? '1 item' : `${items.length} items`}
            </Button>
            <Button size="small" onClick={() => setStep({ kind: 'offered' })}>
              Keep them
            </Button>
          </form>
        </section>
      )
    case 'deleting':
      return (
        <section aria-label="Clean up" className={styles.row}>
          <p role="status">
            Deleting {step.done + 1} of {step.all.length}…
          </p>
          <ProgressBar aria-label="Deleting" value={step.done / step.all.length} />
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
        </section>
      )
  }
}

/** Between two calls, because Graph limits how fast one app may write. */
const pauseMilliseconds = 250
