import { createContext, useContext } from 'react'

/** What a field says of the control in it. */
export interface FieldOfControl {
  readonly controlId: string
  readonly labelId: string
  /** What describes the control: the fault first, then the hint. */
  readonly describedBy: readonly string[]
  readonly isRequired: boolean
  readonly isAtFault: boolean
}

export const FieldContext = createContext<FieldOfControl | undefined>(undefined)

/** What of a control's properties the field around it fills in. */
interface ControlProps {
  readonly id?: string | undefined
  readonly required?: boolean | undefined
  readonly 'aria-labelledby'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: React.AriaAttributes['aria-invalid']
}

/** The properties of a control with what the field around it says: its name, what describes it, and what is wrong. */
export function useFieldProps<Props extends ControlProps>(props: Props): Props {
  const field = useContext(FieldContext)
  if (field === undefined) return props
  const { controlId, labelId, describedBy, isRequired, isAtFault } = field
  const description = [...describedBy, props['aria-describedby']].filter(Boolean).join(' ')
  return {
    ...props,
    id: props.id ?? controlId,
    // A control with an ID of its own is not the one that the label is for.
    ...(props.id === undefined || props['aria-labelledby'] !== undefined ? {} : { 'aria-labelledby': labelId }),
    ...(description === '' ? {} : { 'aria-describedby': description }),
    ...(isRequired ? { required: props.required ?? true } : {}),
    ...(isAtFault ? { 'aria-invalid': props['aria-invalid'] ?? true } : {}),
  }
}
