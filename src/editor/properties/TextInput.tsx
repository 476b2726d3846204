import { Textarea } from '@fluentui/react-components'
import { placeAttribute } from '../../ui/place.ts'
import styles from './PropertyField.module.css'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/** A String as typed. It starts as one line and grows, so that the line breaks of a pasted text are kept. */
export function TextInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  return (
    <Textarea
      {...{ [placeAttribute]: place }}
      className={styles.growing}
      rows={1}
      aria-label={property.name}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={shownText(property.value)}
      autoComplete="off"
      onChange={(_, { value }) => onChange(typedValue(value))}
    />
  )
}
