import { DiamondDismissFilled } from '@fluentui/react-icons'
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { FieldContext } from './fieldContext.ts'

interface Props {
  readonly label: string
  readonly required?: boolean
  readonly hint?: string | undefined
  /** What is wrong with what the control holds. */
  readonly fault?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A control with its label above it, and a hint or what is wrong below. It looks as Fluent's does. */
export function Field({ label, required = false, hint, fault, className, children }: Props) {
  const id = useId()
  const controlId = `${id}-control`
  const labelId = `${id}-label`
  const faultId = `${id}-fault`
  const hintId = `${id}-hint`
  return (
    <div className={className === undefined ? styles.root : `${styles.root} ${className}`}>
      <label id={labelId} htmlFor={controlId} className={styles.label}>
        {label}
        {required && (
          <span aria-hidden className={styles.required}>
            *
          </span>
        )}
      </label>
      <FieldContext
        value={{
          controlId,
          labelId,
          describedBy: [...(fault === undefined ? [] : [faultId]), ...(hint === undefined ? [] : [hintId])],
          isRequired: required,
          isAtFault: fault !== undefined,
        }}
      >
        {children}
      </FieldContext>
      {fault !== undefined && (
        <div id={faultId} role="alert" className={`${styles.below} ${styles.fault}`}>
          <DiamondDismissFilled className={styles.icon ?? ''} />
          {fault}
        </div>
      )}
      {hint !== undefined && (
        <div id={hintId} className={styles.below}>
          {hint}
        </div>
      )}
    </div>
  )
}
