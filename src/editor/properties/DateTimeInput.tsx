import { useId } from 'react'
import { readDateTime } from '../../domain/dateTime.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { Input } from '../../ui/Input.tsx'
import { placeAttribute } from '../../ui/place.ts'
import styles from './PropertyField.module.css'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/** A date and time, kept as typed (offset and fraction digits too), with the UTC instant it names beside it. */
export function DateTimeInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const text = shownText(property.value)
  const reading = text === '' ? undefined : readDateTime(text.trim())
  const utc = reading?.kind === 'dateTime' ? reading.utc : undefined
  const utcId = useId()
  return (
    <>
      <Input
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${utcId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={text}
        autoComplete="off"
        spellCheck={false}
        placeholder={propertyTypes[property.type].hint}
        onValue={(value) => onChange(typedValue(value))}
        isCode
      />
      <p id={utcId} className={styles.quiet}>
        {utc !== undefined && utc !== text.trim() && `In UTC: ${utc}`}
      </p>
    </>
  )
}
