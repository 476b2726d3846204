import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import styles from './SentItems.module.css'

interface Props {
  /** What would happen, and what is to be typed. */
  readonly children: ReactNode
  /** What is to be typed, character by character. */
  readonly expected: string
  readonly fieldName: string
  readonly isNumber?: boolean
  /** The words of the two buttons. */
  readonly confirmText: string
  readonly cancelText: string
  readonly isBusy: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** The question before something that cannot be undone: it goes on only for who types what it is about. */
export function TypedConfirm(props: Props) {
  const {
    children,
    expected,
    fieldName,
    isNumber = false,
    confirmText,
    cancelText,
    isBusy,
    onConfirm,
    onCancel,
  } = props
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed === expected && !isBusy) onConfirm()
      }}
    >
      <label>
        {children}{' '}
        <Input
          isSmall
          aria-label={fieldName}
          inputMode={isNumber ? 'numeric' : undefined}
          value={typed}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone.
          autoFocus
          onValue={setTyped}
        />
      </label>
      <Button size="small" appearance="danger" type="submit" disabledFocusable={isBusy || typed !== expected}>
        {confirmText}
      </Button>
      <Button size="small" onClick={onCancel}>
        {cancelText}
      </Button>
    </form>
  )
}
